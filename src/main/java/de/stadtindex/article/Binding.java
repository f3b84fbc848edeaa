package de.stadtindex.article;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.LiveVersion;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures an article is bound to, beside those of today.
 *
 * @param bound the named version of each edition; of others before the newest of them, what was public when that came out
 * @param today what is public now of the same editions
 * @param missing named versions that are not public
 */
record Binding(DataState bound, DataState today, List<VersionNumber> missing) {

    /**
     * Binds.
     *
     * @param named by the article
     * @param released every version that may be seen, in the order of editions and numbers
     */
    static Binding of(List<VersionNumber> named, List<LiveVersion> released) {
        Map<VersionNumber, LiveVersion> known =
                released.stream().collect(Collectors.toMap(LiveVersion::number, version -> version));
        List<VersionNumber> missing =
                named.stream().filter(number -> !known.containsKey(number)).toList();
        List<LiveVersion> found =
                named.stream().filter(known::containsKey).map(known::get).toList();
        if (found.isEmpty()) {
            return new Binding(state(Map.of()), state(Map.of()), missing);
        }
        EditionYear newest = found.stream()
                .map(LiveVersion::year)
                .max(EditionYear::compareTo)
                .orElseThrow();
        Instant then = found.stream()
                .map(LiveVersion::publishAt)
                .max(Instant::compareTo)
                .orElseThrow();
        List<LiveVersion> upTo = released.stream()
                .filter(version -> !newest.isBefore(version.year()))
                .toList();
        Map<EditionYear, LiveVersion> bound =
                latest(upTo, version -> !version.publishAt().isAfter(then));
        found.forEach(version -> bound.put(version.year(), version));
        return new Binding(state(bound), state(latest(upTo, _ -> true)), missing);
    }

    /** Whether an edition of the article has been corrected, be it in figures it does not name. */
    boolean isOvertaken() {
        return !missing.isEmpty() || !bound.versions().equals(today.versions());
    }

    private static Map<EditionYear, LiveVersion> latest(List<LiveVersion> versions, Predicate<LiveVersion> shown) {
        Map<EditionYear, LiveVersion> latest = new TreeMap<>();
        versions.stream().filter(shown).forEach(version -> latest.put(version.year(), version));
        return latest;
    }

    private static DataState state(Map<EditionYear, LiveVersion> versions) {
        return new DataState(List.copyOf(versions.values()), null, null);
    }
}
