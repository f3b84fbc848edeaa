package de.stadtindex.desk.web.release;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Score;
import de.stadtindex.desk.web.release.VersionPage.Cell;
import de.stadtindex.desk.web.release.VersionPage.Comparison;
import de.stadtindex.desk.web.release.VersionPage.Mover;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.CellChange;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.VersionDifference;
import de.stadtindex.ranking.YearOverYear;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the difference of two versions into the reader's words. */
record Difference(Words words, CategoryTree tree, Map<CityKey, String> cities) {

    private static final int CELLS = 50;
    private static final int MOVERS = 10;

    Comparison againstLive(EditionResults earlier, EditionResults later) {
        VersionDifference all = VersionDifference.between(earlier, later);
        VersionDifference difference = all.inValues();
        EditionYear year = later.version().year();
        List<Cell> cells = difference.cells().stream()
                .limit(CELLS)
                .map(change -> cell(change, year))
                .toList();
        int more = difference.cells().size() - cells.size();
        String title =
                words.say("release.against.live", earlier.version().number().toString());
        int sources = all.cells().size() - difference.cells().size();
        return comparison(title, counts(difference) + sources(sources), cells, more, earlier, later);
    }

    /** Nearly every figure differs from year to year, so that only counts and ranks are told. */
    Comparison againstBefore(EditionResults earlier, EditionResults later) {
        VersionDifference difference = VersionDifference.between(earlier, later).inValues();
        String title =
                words.say("release.against.before", earlier.version().year().toString());
        return comparison(title, counts(difference), List.of(), 0, earlier, later);
    }

    private Comparison comparison(
            String title, String counts, List<Cell> cells, int more, EditionResults earlier, EditionResults later) {
        YearOverYear moves =
                YearOverYear.of(earlier.ranking(CategoryKey.OVERALL), later.ranking(CategoryKey.OVERALL), _ -> true);
        return new Comparison(
                title,
                counts,
                cells,
                more == 0 ? "" : words.say("release.against.more", more),
                movers(moves.climbers()),
                movers(moves.fallers()));
    }

    /** Figures that stay as they are and were read elsewhere, or not as surely; nothing where there are none. */
    private String sources(int figures) {
        return figures == 0 ? "" : " " + words.say("release.against.sources", figures);
    }

    private String counts(VersionDifference difference) {
        return difference.isEmpty()
                ? words.say("release.against.same")
                : words.say(
                        "release.against.counts",
                        difference.cells(CellChange.Kind.ADDED).size(),
                        difference.cells(CellChange.Kind.CHANGED).size(),
                        difference.cells(CellChange.Kind.REMOVED).size(),
                        difference.arrived().size(),
                        difference.left().size());
    }

    private List<Mover> movers(List<YearOverYear.Move> moves) {
        return moves.stream()
                .limit(MOVERS)
                .map(move -> new Mover(
                        name(move.city()),
                        words.say(
                                "release.against.move",
                                move.before().value(),
                                move.after().value())))
                .toList();
    }

    private Cell cell(CellChange change, EditionYear year) {
        return new Cell(
                name(change.city()),
                tree.label(change.category(), year, words.language()),
                figure(change.before()),
                figure(change.after()));
    }

    private String name(CityKey city) {
        return cities.getOrDefault(city, city.ags());
    }

    private String figure(Optional<Figure> figure) {
        return figure.map(known -> words.say(
                        "release.against.figure",
                        known.rank().map(rank -> Integer.toString(rank.value())).orElse("–"),
                        known.score().map(Score::value).map(words::decimal).orElse("–")))
                .orElse("");
    }
}
