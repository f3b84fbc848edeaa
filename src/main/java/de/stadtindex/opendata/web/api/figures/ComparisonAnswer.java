package de.stadtindex.opendata.web.api.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ranking in two editions.
 *
 * @param moves cities whose rank is known, and not contested, in both, by the later rank
 * @param arrived cities that only the later edition ranked
 * @param left cities that only the earlier edition ranked
 * @param unknown cities that both ranked, in one of them on a rank that is not known or contested
 */
record ComparisonAnswer(
        Provenance provenance,
        Comparability comparability,
        String category,
        @Nullable String state,
        List<Move> moves,
        List<CityRef> arrived,
        List<CityRef> left,
        List<CityRef> unknown) {

    /**
     * How one city moved.
     *
     * @param tendency earlier rank minus later rank, positive for a climb; null where the editions are not comparable
     */
    record Move(CityRef city, @Nullable Integer tendency, FigureAnswer from, FigureAnswer to) {}
}
