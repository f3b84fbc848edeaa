package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
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
 * The overall score is the plain mean of all category scores; checked where all are known. Each printed score is rounded
 * to one decimal and so up to 0.05 off: that puts the mean of the categories up to 0.05 off, and the overall score
 * another 0.05.
 */
final class OverallIsMeanOfCategories implements ImportRule {

    private static final BigDecimal ROUNDING = new BigDecimal("0.1");
    private static final int EXACT = 4;

    /** An overall score beside the mean of its categories. */
    private record Pair(CityKey city, Score overall, BigDecimal mean) {

        boolean isApart() {
            return overall.value().subtract(mean).abs().compareTo(ROUNDING) > 0;
        }
    }

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        List<Pair> pairs = new ArrayList<>();
        List<RankingDraft> parts = draft.parts();
        RankingDraft overall = draft.ranking(CategoryKey.OVERALL);
        overall.forEach((city, figure) -> figure.score()
                .flatMap(score -> mean(parts, city).map(mean -> new Pair(city, score, mean)))
                .filter(Pair::isApart)
                .ifPresent(pairs::add));
        return pairs.stream().flatMap(pair -> finding(pair, overall, parts));
    }

    private static Optional<BigDecimal> mean(List<RankingDraft> parts, CityKey city) {
        BigDecimal sum = BigDecimal.ZERO;
        for (RankingDraft part : parts) {
            Figure figure = part.figure(city);
            Score score = figure == null ? null : figure.knownScore();
            if (score == null) {
                return Optional.empty();
            }
            sum = sum.add(score.value());
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(parts.size()), EXACT, RoundingMode.HALF_UP));
    }

    /** Stands at the overall score; where that is carried over, at the last category score that the file adds to it. */
    private static Stream<Finding> finding(Pair pair, RankingDraft overall, List<RankingDraft> parts) {
        BigDecimal mean = pair.mean().setScale(2, RoundingMode.HALF_UP);
        ResultLine line = overall.line(pair.city());
        if (line != null) {
            return Stream.of(apart(line, Expectation.of("mean-of-categories", mean)));
        }
        return parts.reversed().stream()
                .flatMap(part -> Stream.ofNullable(part.line(pair.city())))
                .limit(1)
                .map(part -> apart(part, Expectation.of("part-of-mean", pair.overall(), mean)));
    }

    private static Finding apart(ResultLine line, Expectation expected) {
        return line.finding(
                FindingCode.OVERALL_IS_NOT_MEAN,
                Severity.WARNING,
                Field.SCORE,
                line.figure().score().orElseThrow(),
                expected);
    }
}
