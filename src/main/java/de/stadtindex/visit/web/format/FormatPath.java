package de.stadtindex.visit.web.format;

import de.stadtindex.platform.web.Language;
import java.util.Optional;
import java.util.Set;

/**
 * An address that names a page and a form: {@code /stadt/kiel@2x.png} is the page {@code /stadt/kiel} as a large picture,
 * {@code /embed/stadt/kiel} is it inside another site.
 *
 * @param page the address of the page itself
 */
record FormatPath(String page, WantedFormat wanted) {

    /** First parts of the addresses of pages that have other forms; everything else keeps its endings for itself. */
    private static final Set<String> SECTIONS =
            Set.of("rangliste", "stadt", "vergleich", "staedtevergleich", "land", "karte", "zeitreihe", "start");

    /** First parts of the addresses of pages of sentences, which have a picture for links to them and no other form. */
    private static final Set<String> TOLD = Set.of("aussage", "presse");

    private static final String HOME = "/start";
    /** What stands before the address of a page inside another site. */
    static final String EMBED = "/embed";

    /** What stands before the ending of a picture of twice the usual size. */
    static final String LARGE = "@2x";

    /** Empty for an address that names no page with other forms, or a page as itself. */
    static Optional<FormatPath> of(String uri) {
        Language language = Language.ofPath(uri);
        String path = uri.substring(language.base().length());
        Optional<FormatPath> found =
                path.startsWith(EMBED + "/") ? embedded(path.substring(EMBED.length())) : ending(path);
        return found.filter(FormatPath::isKept).map(form -> form.in(language));
    }

    private boolean isKept() {
        return SECTIONS.contains(section(page))
                || (TOLD.contains(section(page)) && wanted.format() == PageFormat.SHARE);
    }

    /** Whether the address is that of a page that a program may ask for in other forms. */
    static boolean isPage(String uri) {
        return SECTIONS.contains(
                section(uri.substring(Language.ofPath(uri).base().length())));
    }

    /** The path of a page as its other forms write it: that of the home page has no name of its own. */
    static String named(String path) {
        String base = Language.ofPath(path).base();
        String page = path.substring(base.length());
        return page.isEmpty() || page.equals("/") ? base + HOME : path;
    }

    private static Optional<FormatPath> embedded(String page) {
        return PageFormat.ofPath(page).isPresent()
                ? Optional.empty()
                : Optional.of(new FormatPath(page, new WantedFormat(PageFormat.EMBED, 1)));
    }

    private static Optional<FormatPath> ending(String path) {
        return PageFormat.ofPath(path).map(format -> {
            String page = path.substring(0, path.length() - format.ending().length());
            boolean isLarge = format == PageFormat.PNG && page.endsWith(LARGE);
            return new FormatPath(
                    isLarge ? page.substring(0, page.length() - LARGE.length()) : page,
                    new WantedFormat(format, isLarge ? 2 : 1));
        });
    }

    private FormatPath in(Language language) {
        if (!page.equals(HOME)) {
            return new FormatPath(language.base() + page, wanted);
        }
        return new FormatPath(language == Language.GERMAN ? "/" : language.base(), wanted);
    }

    private static String section(String path) {
        int end = path.indexOf('/', 1);
        return path.isEmpty() ? "" : end < 0 ? path.substring(1) : path.substring(1, end);
    }
}
