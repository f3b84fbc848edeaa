package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.CityKeys;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.domain.CityResult;
import de.stadtindex.ranking.domain.Confidence;
import de.stadtindex.ranking.domain.ParticipantRow;
import de.stadtindex.ranking.domain.ResultRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Turns stored rows into the values pages are made of. */
final class Rows {

    private Rows() {}

    static Participation participation(ParticipantRow row) {
        return row.confidence() == Confidence.LOW ? Participation.PRESUMED : Participation.CERTAIN;
    }

    static Figure figure(ResultRow row) {
        return new Figure(
                row.rank() == null ? null : new Rank(row.rank()),
                row.score() == null ? null : new Score(row.score()),
                certainty(row),
                new Citation(row.sourceTitle(), row.sourceUrl()));
    }

    static Collector<ResultRow, ?, Map<CategoryKey, Figure>> byCategory() {
        return Collectors.toMap(row -> new CategoryKey(row.category()), Rows::figure);
    }

    /** Rows of one version; a citation that many figures share is kept once. */
    static Map<CategoryKey, Map<CityKey, Figure>> byCategoryAndCity(List<ResultRow> rows) {
        Map<CategoryKey, Map<CityKey, Figure>> figures = new HashMap<>();
        Map<Citation, Citation> citations = new HashMap<>();
        rows.forEach(row -> figures.computeIfAbsent(new CategoryKey(row.category()), _ -> new HashMap<>())
                .put(CityKeys.of(row.ags()), figure(row, citations)));
        return figures;
    }

    private static Figure figure(ResultRow row, Map<Citation, Citation> citations) {
        Figure figure = figure(row);
        return new Figure(
                figure.knownRank(),
                figure.knownScore(),
                figure.certainty(),
                citations.computeIfAbsent(figure.citation(), Function.identity()));
    }

    static CityHistory history(
            CityKey city,
            Map<Long, EditionYear> years,
            List<ParticipantRow> participations,
            List<ResultRow> rows,
            List<ResultRow> contested) {
        return new CityHistory(
                city,
                participations.stream()
                        .collect(Collectors.toMap(row -> years.get(row.versionId()), Rows::participation)),
                rows.stream().collect(Collectors.groupingBy(row -> years.get(row.versionId()), byCategory())),
                contested.stream()
                        .map(row -> new CityHistory.Place(
                                Objects.requireNonNull(years.get(row.versionId())), new CategoryKey(row.category())))
                        .collect(Collectors.toSet()));
    }

    private static Certainty certainty(ResultRow row) {
        if (row.note() == CityResult.Note.DERIVED) {
            return Certainty.DERIVED;
        }
        return row.confidence() == Confidence.HIGH ? Certainty.STATED : Certainty.REPORTED_ONCE;
    }
}
