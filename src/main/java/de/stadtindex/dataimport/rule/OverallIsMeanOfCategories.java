package de.stadtindex.dataimport.rule;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** The overall score is the plain mean of all category scores, to the decimal printed; checked where all are known. */
final class OverallIsMeanOfCategories implements ImportRule {

    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        int categories = draft.categories().size() - 1;
        return draft.byCity().values().stream().flatMap(lines -> check(lines, categories));
    }

    private static Stream<Finding> check(List<ResultLine> lines, int categories) {
        List<Score> parts = lines.stream()
                .filter(line -> !line.category().isOverall())
                .flatMap(line -> line.figure().score().stream())
                .toList();
        if (parts.size() < categories) {
            return Stream.empty();
        }
        BigDecimal mean = parts.stream()
                .map(Score::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(categories), 2, RoundingMode.HALF_UP);
        return lines.stream()
                .filter(line -> line.category().equals(CategoryKey.OVERALL))
                .flatMap(line -> line.figure().score().stream()
                        .filter(score -> score.value().subtract(mean).abs().compareTo(ROUNDING) > 0)
                        .map(score -> line.finding(
                                FindingCode.OVERALL_IS_NOT_MEAN,
                                Severity.WARNING,
                                Field.SCORE,
                                score,
                                Expectation.of("mean", mean))));
    }
}
