package de.stadtindex.platform.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what a page is from how it is looked at: search engines should know each page once, whatever its order, its filter or
 * its version.
 */
final class PageIdentity {

    private static final String EDITION = "ausgabe";
    private static final String RANKING = "rangliste";
    private static final String PART = "seite";

    /** The parameters without which it would be another page, by the first segment of its path. */
    private static final Map<String, Set<String>> PARAMETERS = Map.of(
            "karte", Set.of(EDITION, RANKING),
            "land", Set.of(EDITION, RANKING),
            "zeitreihe", Set.of(RANKING),
            "vergleich", Set.of(RANKING, PART),
            "staedtevergleich", Set.of("stadt"),
            "rangliste", Set.of(PART),
            "presse", Set.of(PART));

    /** What leads nowhere that other pages do not, or only somewhere for a while. */
    private static final Set<String> LEFT_OUT =
            Set.of("suche", "zitat", "anmelden", "einladung", "einrichten", "vorschau");

    private PageIdentity() {}

    /** The query of the page itself: those parameters in the order of the alphabet, so that it has one address. */
    static String query(String section, String query) {
        Set<String> own = PARAMETERS.getOrDefault(section, Set.of());
        String kept = Arrays.stream(query.substring(Math.min(1, query.length())).split("&", -1))
                .filter(part ->
                        own.contains(name(part)) && part.length() > name(part).length() + 1)
                .sorted()
                .distinct()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** Whether search engines should show the page: not a list of finds, not a version of the past, and no preview. */
    static boolean isIndexed(String section, String path, String query) {
        return !LEFT_OUT.contains(section)
                && !path.startsWith("/presse/vorschau/")
                && Arrays.stream(query.split("[?&]", -1))
                        .map(PageIdentity::name)
                        .noneMatch("stand"::equals);
    }

    private static String name(String part) {
        int end = part.indexOf('=');
        return end < 0 ? part : part.substring(0, end);
    }
}
