package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.Figure;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The orders in which figures are told. Each is total, and by nothing that is ever corrected, so pages do not overlap. */
enum ResultSort {
    EDITION("edition", by(place -> Optional.of(place.version().year()), false)),
    EDITION_DOWN("-edition", by(place -> Optional.of(place.version().year()), true)),
    RANK("rank", by(place -> place.known().flatMap(Figure::rank).map(Rank::value), false)),
    RANK_DOWN("-rank", by(place -> place.known().flatMap(Figure::rank).map(Rank::value), true)),
    SCORE("score", by(place -> place.known().flatMap(Figure::score).map(Score::value), false)),
    SCORE_DOWN("-score", by(place -> place.known().flatMap(Figure::score).map(Score::value), true)),
    CITY("city", by(place -> Optional.of(place.city()), false)),
    CITY_DOWN("-city", by(place -> Optional.of(place.city()), true));

    private static final Comparator<Place> REST = EDITION.order
            .thenComparing(Place::position)
            .thenComparing(RANK.order)
            .thenComparing(Place::city);

    private final String key;
    private final Comparator<Place> order;

    ResultSort(String key, Comparator<Place> order) {
        this.key = key;
        this.order = order;
    }

    static Optional<ResultSort> ofKey(String key) {
        return Stream.of(values()).filter(sort -> sort.key.equals(key)).findFirst();
    }

    Comparator<Place> order() {
        return order.thenComparing(REST);
    }

    /** What is not known comes last, whatever the direction. */
    private static <T extends Comparable<? super T>> Comparator<Place> by(
            Function<Place, Optional<T>> value, boolean down) {
        Comparator<T> direction = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(place -> value.apply(place).orElse(null), Comparator.nullsLast(direction));
    }
}
