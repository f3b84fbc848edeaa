package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.Score;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.EditionResults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher stated of an edition, and how much of it is known; all that is null was not stated.
 *
 * @param citiesRanked how many cities were ranked
 * @param citiesKnown of how many of them it is known
 * @param figuresKnown how many figures are known
 */
record EditionAnswer(
        int edition,
        String version,
        LocalDate publishedOn,
        int citiesRanked,
        @Nullable Integer indicators,
        @Nullable Integer parameters,
        @Nullable Integer dataPoints,
        @Nullable BigDecimal meanScore,
        @Nullable BigDecimal topTenScore,
        int citiesKnown,
        int figuresKnown,
        String url) {

    /** All editions. */
    record Listing(Provenance provenance, List<EditionAnswer> editions) {}

    /**
     * One edition with its rankings and versions.
     *
     * @param comparability how far it may be compared with the edition before; null for the first
     */
    record Single(
            Provenance provenance,
            EditionAnswer facts,
            List<RankingAnswer> rankings,
            @Nullable Comparability comparability,
            List<VersionAnswer> versions) {}

    /**
     * One ranking of an edition.
     *
     * @param label what it was called in that edition
     * @param ranksKnown of how many cities the rank is known
     */
    record RankingAnswer(String category, String label, int citiesRanked, int ranksKnown, boolean complete) {}

    static EditionAnswer of(EditionResults results, Question question) {
        EditionFacts facts = results.version().edition();
        return new EditionAnswer(
                facts.year().value(),
                results.version().number().toString(),
                facts.publishedOn(),
                facts.cities(),
                facts.indicators(),
                facts.parameters(),
                facts.dataPoints(),
                value(facts.mean()),
                value(facts.topTen()),
                results.participants().size(),
                results.content().figures().size(),
                question.api("/editions/" + facts.year()));
    }

    private static @Nullable BigDecimal value(@Nullable Score score) {
        return score == null ? null : score.value();
    }
}
