package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.Figure;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * An order in which figures are told. It is total, and by nothing that is ever corrected, so pages do not overlap.
 *
 * @param down whether the largest comes first; what is not known comes last all the same
 */
record ResultSort(Key key, boolean down) {

    static final ResultSort USUAL = new ResultSort(Key.EDITION, false);

    private static final String DOWN = "-";

    /** By what is ordered; a city by its official key. */
    enum Key {
        EDITION,
        RANK,
        SCORE,
        CITY
    }

    /** The order written like this: {@code rank}, or {@code -rank} for the largest first. */
    static Optional<ResultSort> parse(String text) {
        boolean down = text.startsWith(DOWN);
        String name = down ? text.substring(DOWN.length()) : text;
        return Arrays.stream(Key.values())
                .filter(key -> key.name().toLowerCase(Locale.ROOT).equals(name))
                .map(key -> new ResultSort(key, down))
                .findFirst();
    }

    Comparator<Place> order() {
        return first().thenComparing(by(place -> Optional.of(place.version().year()), false))
                .thenComparingInt(Place::position)
                .thenComparing(by(ResultSort::rank, false))
                .thenComparing(Place::city);
    }

    private Comparator<Place> first() {
        return switch (key) {
            case EDITION -> by(place -> Optional.of(place.version().year()), down);
            case RANK -> by(ResultSort::rank, down);
            case SCORE -> by(ResultSort::score, down);
            case CITY -> by(place -> Optional.of(place.city()), down);
        };
    }

    private static Optional<Rank> rank(Place place) {
        return place.known().flatMap(Figure::rank);
    }

    private static Optional<Score> score(Place place) {
        return place.known().flatMap(Figure::score);
    }

    private static <T extends Comparable<? super T>> Comparator<Place> by(
            Function<Place, Optional<T>> value, boolean down) {
        Comparator<T> direction = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(place -> value.apply(place).orElse(null), Comparator.nullsLast(direction));
    }
}
