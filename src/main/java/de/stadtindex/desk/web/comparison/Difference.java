package de.stadtindex.desk.web.comparison;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.web.comparison.Comparison.Cell;
import de.stadtindex.desk.web.comparison.Comparison.Mover;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.CellChange;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.VersionContent;
import de.stadtindex.ranking.VersionDifference;
import de.stadtindex.ranking.YearOverYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts into words how an edition would differ from another version.
 *
 * @param names of cities and rankings by their keys
 * @param later what the edition would say
 */
record Difference(Words words, Map<String, String> names, EditionYear year, VersionContent later) {

    private static final int CELLS = 50;
    private static final int MOVERS = 10;

    Comparison againstLive(VersionNumber number, EditionResults earlier) {
        VersionDifference all = VersionDifference.between(earlier.content(), later);
        VersionDifference values = all.inValues();
        int same = all.cells().size() - values.cells().size();
        String title = words.say("compare.live", number.toString());
        return comparison(title, counts(values) + sources(same), values.cells(), earlier);
    }

    /** Nearly every figure differs from year to year, so that only counts and ranks are told. */
    Comparison againstBefore(EditionResults earlier) {
        VersionDifference values =
                VersionDifference.between(earlier.content(), later).inValues();
        String title = words.say("compare.before", earlier.version().year().toString());
        return comparison(title, counts(values), List.of(), earlier);
    }

    private Comparison comparison(String title, String counts, List<CellChange> changes, EditionResults earlier) {
        YearOverYear moves =
                YearOverYear.of(earlier.ranking(CategoryKey.OVERALL), later.ranking(year, CategoryKey.OVERALL));
        int more = changes.size() - CELLS;
        return new Comparison(
                title,
                counts,
                changes.stream().limit(CELLS).map(this::cell).toList(),
                more <= 0 ? "" : words.say("compare.more", more),
                movers(moves.climbers()),
                movers(moves.fallers()));
    }

    /** Figures that stay as they are and were read elsewhere, or not as surely; nothing where there are none. */
    private String sources(int figures) {
        return figures == 0 ? "" : " " + words.say("compare.sources", figures);
    }

    private String counts(VersionDifference difference) {
        return difference.isEmpty()
                ? words.say("compare.same")
                : words.say(
                        "compare.counts",
                        difference.cells(CellChange.Kind.ADDED).size(),
                        difference.cells(CellChange.Kind.CHANGED).size(),
                        difference.cells(CellChange.Kind.REMOVED).size(),
                        difference.ranks().size(),
                        difference.arrived().size(),
                        difference.left().size());
    }

    private List<Mover> movers(List<YearOverYear.Move> moves) {
        return moves.stream().limit(MOVERS).map(this::mover).toList();
    }

    private Mover mover(YearOverYear.Move move) {
        String way =
                words.say("compare.move", move.before().value(), move.after().value());
        return new Mover(name(move.city().ags()), way);
    }

    private Cell cell(CellChange change) {
        return new Cell(
                name(change.city().ags()),
                name(change.category().value()),
                figure(change.before()),
                figure(change.after()));
    }

    private String name(String key) {
        return names.getOrDefault(key, key);
    }

    private String figure(Optional<Figure> figure) {
        return figure.stream().flatMap(this::parts).collect(Collectors.joining(", "));
    }

    private Stream<String> parts(Figure figure) {
        return Stream.concat(
                figure.rank().map(Rank::value).map(rank -> words.say("compare.rank", rank)).stream(),
                figure
                        .score()
                        .map(Score::value)
                        .map(score -> words.say("compare.points", words.decimal(score)))
                        .stream());
    }
}
