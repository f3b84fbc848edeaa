package de.stadtindex.dataimport.rule;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.ranking.Figure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A city on a better rank has no fewer points. Of scores that contradict each other the fewest are called wrong; equal
 * scores on different ranks are sound, because only the unprinted decimals part them.
 */
final class ScoreFollowsRank implements ImportRule {

    private static final Comparator<Placed> BEST_FIRST =
            Comparator.comparing(Placed::rank).thenComparing(Placed::score, Comparator.reverseOrder());

    /** A figure with rank and score; the line is null where it is carried over. */
    private record Placed(@Nullable ResultLine line, Rank rank, Score score) {}

    @Override
    public Stream<Finding> check(EditionDraft draft) {
        return draft.rankings().stream().filter(RankingDraft::isInFile).flatMap(ScoreFollowsRank::contradictions);
    }

    private static Stream<Finding> contradictions(RankingDraft ranking) {
        List<Placed> placed = placed(ranking);
        BitSet sound =
                FallingScores.longestRun(placed.stream().map(Placed::score).toList());
        return IntStream.range(0, placed.size())
                .filter(position -> !sound.get(position))
                .boxed()
                .flatMap(position -> Stream.ofNullable(placed.get(position).line())
                        .map(line -> line.finding(
                                FindingCode.SCORE_CONTRADICTS_RANK,
                                Severity.WARNING,
                                Field.SCORE,
                                placed.get(position).score(),
                                between(placed, sound, position))));
    }

    private static List<Placed> placed(RankingDraft ranking) {
        List<Placed> placed = new ArrayList<>();
        ranking.forEach((city, figure) -> add(placed, ranking.line(city), figure));
        placed.sort(BEST_FIRST);
        return placed;
    }

    private static void add(List<Placed> placed, @Nullable ResultLine line, Figure figure) {
        Rank rank = figure.knownRank();
        Score score = figure.knownScore();
        if (rank != null && score != null) {
            placed.add(new Placed(line, rank, score));
        }
    }

    private static Expectation between(List<Placed> placed, BitSet sound, int position) {
        int better = sound.previousSetBit(position);
        int worse = sound.nextSetBit(position);
        if (better < 0) {
            return Expectation.of("at-least", placed.get(worse).score());
        }
        if (worse < 0) {
            return Expectation.of("at-most", placed.get(better).score());
        }
        return Expectation.of(
                "score-between", placed.get(worse).score(), placed.get(better).score());
    }
}
