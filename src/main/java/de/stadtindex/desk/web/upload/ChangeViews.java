package de.stadtindex.desk.web.upload;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.CellChange;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.VersionContent;
import de.stadtindex.ranking.VersionDifference;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what would change: against what the public sees of the edition, and against the edition before. */
@Component
class ChangeViews {

    private static final int CELLS_SHOWN = 50;
    private static final int MOVERS_SHOWN = 5;

    /** Cities with the largest changes of rank in the overall ranking, each with its change. */
    record Movers(List<String> climbers, List<String> fallers) {}

    private record Move(CityKey city, int places) {}

    private final DataStates states;
    private final Results results;
    private final Names names;

    ChangeViews(DataStates states, Results results, Names names) {
        this.states = states;
        this.results = results;
        this.names = names;
    }

    CheckView.@Nullable Changes againstLive(EditionYear year, VersionContent content, Words words) {
        return states.current()
                .find(year)
                .map(live -> changes(
                        live.number().toString(),
                        VersionDifference.between(results.of(live).content(), content),
                        names.rankings(year, words),
                        words))
                .orElse(null);
    }

    private CheckView.Changes changes(
            String against, VersionDifference difference, Map<String, String> rankings, Words words) {
        List<CellChange> values =
                difference.cells().stream().filter(CellChange::affectsValue).toList();
        return new CheckView.Changes(
                against,
                count(values, CellChange.Kind.ADDED),
                count(values, CellChange.Kind.CHANGED),
                count(values, CellChange.Kind.REMOVED),
                values.stream()
                        .limit(CELLS_SHOWN)
                        .map(change -> change(change, rankings, words))
                        .toList(),
                Math.max(0, values.size() - CELLS_SHOWN));
    }

    private static int count(List<CellChange> changes, CellChange.Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    private CheckView.Change change(CellChange change, Map<String, String> rankings, Words words) {
        String category = change.category().value();
        return new CheckView.Change(
                names.city(change.city()),
                rankings.getOrDefault(category, category),
                figure(change.before(), words),
                figure(change.after(), words));
    }

    private static String figure(Optional<Figure> figure, Words words) {
        return figure.map(known -> Stream.of(
                                known.rank().map(Rank::toString).map(rank -> words.say("upload.rank", rank)),
                                known.score()
                                        .map(Score::value)
                                        .map(score -> words.say("upload.points", words.decimal(score))))
                        .flatMap(Optional::stream)
                        .toList())
                .map(parts -> String.join(", ", parts))
                .orElse("");
    }

    Movers movers(EditionYear year, VersionContent content, Words words) {
        DataState state = states.current();
        Optional<EditionResults> previous = state.before(year).map(results::of);
        List<Move> moves = content.figures().stream()
                .filter(cell -> cell.category().equals(CategoryKey.OVERALL))
                .flatMap(cell -> previous
                        .flatMap(before -> before.figure(cell.city(), CategoryKey.OVERALL))
                        .flatMap(Figure::rank)
                        .flatMap(before ->
                                cell.figure().rank().map(now -> new Move(cell.city(), before.value() - now.value())))
                        .stream())
                .toList();
        return new Movers(
                named(
                        moves.stream()
                                .filter(move -> move.places() > 0)
                                .sorted(Comparator.comparingInt(Move::places).reversed()),
                        words),
                named(
                        moves.stream().filter(move -> move.places() < 0).sorted(Comparator.comparingInt(Move::places)),
                        words));
    }

    private List<String> named(Stream<Move> moves, Words words) {
        return moves.limit(MOVERS_SHOWN)
                .map(move -> words.say(
                        "upload.mover", names.city(move.city()), words.difference(BigDecimal.valueOf(move.places()))))
                .toList();
    }
}
