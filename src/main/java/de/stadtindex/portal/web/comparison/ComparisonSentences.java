package de.stadtindex.portal.web.comparison;

import de.stadtindex.claim.Answers;
import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change.LargestMove;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.Direction;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Headlines;
import de.stadtindex.claim.Voice;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.YearOverYear;
import de.stadtindex.ranking.YearOverYear.Move;
import java.util.List;
import java.util.stream.Stream;

/** What two editions say together, in sentences, the summary first. */
final class ComparisonSentences {

    /** Cities that moved alike are all named in the table; more sentences than these would say nothing new. */
    private static final int MOST_ALIKE = 2;

    private final YearOverYear comparison;
    private final ComparisonView view;
    private final Evidence evidence;
    private final Words words;

    ComparisonSentences(YearOverYear comparison, ComparisonView view, Evidence evidence, Words words) {
        this.comparison = comparison;
        this.view = view;
        this.evidence = evidence;
        this.words = words;
    }

    /** How many cities moved which way, and who moved most. */
    List<String> all() {
        String summary = words.say(
                "comparison.summary",
                comparison.moves().size(),
                comparison.climbers().size(),
                comparison.fallers().size(),
                comparison.unchanged().size());
        return Stream.of(
                        Stream.of(summary),
                        largest(comparison.climbers(), Direction.UP),
                        largest(comparison.fallers(), Direction.DOWN))
                .flatMap(said -> said)
                .toList();
    }

    /** Those who moved most of the moves given, largest first. */
    private Stream<String> largest(List<Move> moves, Direction direction) {
        FederalState state = view.state();
        return moves.stream()
                .filter(move -> move.change().equals(moves.getFirst().change()))
                .limit(MOST_ALIKE)
                .map(move -> new Cell(move.city(), view.category(), view.later().year()))
                .flatMap(cell -> state == null ? ofAll(cell, direction) : ofState(cell, direction, state));
    }

    private Stream<String> ofAll(Cell cell, Direction direction) {
        return new Headlines(evidence, words).largest(new LargestMove(cell, before(), direction)).stream();
    }

    /** How far the other cities of the state moved is no claim; that this one is the first of them, the page says. */
    private Stream<String> ofState(Cell cell, Direction direction, FederalState state) {
        return new Answers(evidence)
                .move(cell, before()).stream()
                        .map(move -> words.say(
                                "comparison.largest." + direction,
                                words.say("in." + state),
                                new ClaimSentences(evidence, words).say(move, Voice.PRESS)));
    }

    private EditionYear before() {
        return view.earlier().year();
    }
}
