package de.stadtindex.dataimport.rule;

import de.stadtindex.core.Score;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores have no more decimals than the index prints, which is one. It only warns: sources do give more now and then
 * (Wiesbaden 2019: 53.11), and a spreadsheet may hold unrounded scores that were never published.
 */
final class DecimalsAreUsual implements ImportRule {

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        int usual = draft.background().decimals();
        return draft.lines().stream()
                .filter(line -> hasMore(line.figure().knownScore(), usual))
                .map(line -> line.finding(
                        FindingCode.MORE_DECIMALS_THAN_USUAL,
                        Severity.WARNING,
                        Field.SCORE,
                        line.figure().score().orElseThrow(),
                        Expectation.of("decimals", usual)));
    }

    private static boolean hasMore(@Nullable Score score, int usual) {
        return score != null && score.value().scale() > usual;
    }
}
