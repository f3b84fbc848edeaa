package de.stadtindex.dataimport.rule;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.rule.Finding.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A city on a better rank has no fewer points. */
final class ScoreFollowsRank implements ImportRule {

    private record Placed(ResultLine line, Rank rank, Score score) {}

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.byCategory().values().stream().flatMap(ScoreFollowsRank::contradictions);
    }

    private static Stream<Finding> contradictions(List<ResultLine> lines) {
        List<Placed> placed = lines.stream()
                .flatMap(line -> placed(line).stream())
                .sorted(Comparator.comparing(Placed::rank).thenComparing(Placed::score))
                .toList();
        return IntStream.range(1, placed.size())
                .filter(i -> isBehindWithMorePoints(placed.get(i), placed.get(i - 1)))
                .mapToObj(i -> placed.get(i)
                        .line()
                        .finding(
                                FindingCode.SCORE_CONTRADICTS_RANK,
                                Severity.WARNING,
                                Field.SCORE,
                                placed.get(i).score(),
                                Expectation.of("at-most", placed.get(i - 1).score())));
    }

    private static boolean isBehindWithMorePoints(Placed later, Placed earlier) {
        return later.rank().compareTo(earlier.rank()) > 0 && later.score().compareTo(earlier.score()) > 0;
    }

    private static Optional<Placed> placed(ResultLine line) {
        return line.figure().rank().flatMap(rank -> line.figure().score().map(score -> new Placed(line, rank, score)));
    }
}
