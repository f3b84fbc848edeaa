package de.stadtindex.claim.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A small index of its own: some cities, some editions, and what is known of them. Plain values, no types of the portal.
 *
 * @param seed from which it was made; makes the same again
 * @param complete whether everything is known
 * @param categories the overall ranking first
 */
record Sample(
        int seed,
        boolean complete,
        List<String> categories,
        List<City> cities,
        List<Edition> editions,
        Set<Pair> incomparable) {

    static final String OVERALL = "gesamt";

    /** A city of the directory; two letters name its state. */
    record City(String ags, String state, int population) {}

    /** Two editions, the earlier first. */
    record Pair(int before, int year) {}

    /** A place in the tables of an edition. */
    record Spot(String city, String category) {}

    /** What is known at a place; one of the two may be missing. */
    record Known(@Nullable Integer rank, @Nullable BigDecimal score) {}

    /**
     * One edition.
     *
     * @param size number of cities ranked, some of which may be strangers
     * @param participants whether it is certain that the edition ranked the city
     */
    record Edition(int year, int size, Map<String, Boolean> participants, Map<Spot, Known> known, Facts facts) {}

    /** What the publisher stated; null where nothing. */
    record Facts(
            @Nullable Integer indicators,
            @Nullable Integer parameters,
            @Nullable Integer dataPoints,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal topTen) {}

    Edition edition(int year) {
        return editions.stream()
                .filter(edition -> edition.year() == year)
                .findFirst()
                .orElseThrow();
    }

    boolean hasEdition(int year) {
        return editions.stream().anyMatch(edition -> edition.year() == year);
    }

    /** The years from one up to another, both included, but none before the first edition. */
    List<Integer> years(int from, int to) {
        return IntStream.rangeClosed(Math.max(from, editions.getFirst().year()), to)
                .boxed()
                .toList();
    }

    City city(String ags) {
        return cities.stream()
                .filter(city -> city.ags().equals(ags))
                .findFirst()
                .orElseThrow();
    }
}
