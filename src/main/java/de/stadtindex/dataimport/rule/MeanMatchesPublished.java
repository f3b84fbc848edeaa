package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.ranking.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mean of all scores of a ranking is the one the publisher or the file states; checked only where every score is
 * known. Both the scores and the stated mean are rounded to one decimal, each of which allows for 0.05.
 */
final class MeanMatchesPublished implements ImportRule {

    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return Stream.concat(published(draft), stated(draft));
    }

    private static Stream<Finding> published(EditionDraft draft) {
        RankingDraft overall = draft.ranking(CategoryKey.OVERALL);
        Score published = draft.edition().mean();
        if (published == null || !overall.isInFile()) {
            return Stream.empty();
        }
        return mean(overall, draft.edition().cities())
                .filter(mean -> isApart(published, mean))
                .map(mean -> new Finding(
                        FindingCode.MEAN_DIFFERS,
                        Severity.WARNING,
                        overall.heading(Field.SCORE),
                        mean.toPlainString(),
                        Expectation.of("published-mean", published)))
                .stream();
    }

    private static Stream<Finding> stated(EditionDraft draft) {
        return draft.background().statedMeans().stream()
                .flatMap(stated ->
                        mean(draft.ranking(stated.category()), draft.edition().cities())
                                .filter(mean -> isApart(stated.mean(), mean))
                                .map(mean -> new Finding(
                                        FindingCode.MEAN_DIFFERS,
                                        Severity.WARNING,
                                        stated.place(),
                                        stated.mean().toString(),
                                        Expectation.of("mean-of-scores", mean)))
                                .stream());
    }

    private static boolean isApart(Score stated, BigDecimal mean) {
        return stated.value().subtract(mean).abs().compareTo(ROUNDING) > 0;
    }

    /** Rounded to two decimals; empty while a score is missing. */
    private static Optional<BigDecimal> mean(RankingDraft ranking, int cities) {
        List<BigDecimal> scores = new ArrayList<>();
        ranking.forEach((_, figure) -> score(figure).ifPresent(scores::add));
        if (scores.size() != cities) {
            return Optional.empty();
        }
        return Optional.of(scores.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(cities), 2, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> score(Figure figure) {
        return figure.score().map(Score::value);
    }
}
