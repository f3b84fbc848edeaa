package de.stadtindex.claim;

import de.stadtindex.claim.Change.CategoriesMoved;
import de.stadtindex.claim.Change.EnteredTop;
import de.stadtindex.claim.Change.LargestMove;
import de.stadtindex.claim.Change.LeftTop;
import de.stadtindex.claim.Change.NewCity;
import de.stadtindex.claim.Change.PreviousRank;
import de.stadtindex.claim.Change.RankDownPointsUp;
import de.stadtindex.claim.Change.RankMoved;
import de.stadtindex.claim.Change.Remains;
import de.stadtindex.claim.Change.ScoreMoved;
import de.stadtindex.claim.EditionClaim.Counted;
import de.stadtindex.claim.EditionClaim.Mean;
import de.stadtindex.claim.EditionClaim.MeanMoved;
import de.stadtindex.claim.EditionClaim.TopTenFrom;
import de.stadtindex.claim.History.BestSince;
import de.stadtindex.claim.History.InARow;
import de.stadtindex.claim.History.MovedInARow;
import de.stadtindex.claim.History.Times;
import de.stadtindex.claim.History.WorstSince;
import de.stadtindex.claim.Snapshot.Ahead;
import de.stadtindex.claim.Snapshot.Distance;
import de.stadtindex.claim.Snapshot.InTop;
import de.stadtindex.claim.Snapshot.Last;
import de.stadtindex.claim.Snapshot.Placed;
import de.stadtindex.claim.Snapshot.Ranked;
import de.stadtindex.claim.Snapshot.Scored;
import de.stadtindex.core.CityKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a claim as the parts of its identity; {@link ClaimReader} reads the same. */
final class ClaimWriter {

    private final Function<CityKey, String> slugs;

    ClaimWriter(Function<CityKey, String> slugs) {
        this.slugs = slugs;
    }

    List<String> write(Claim claim) {
        return switch (claim) {
            case Snapshot snapshot -> snapshot(snapshot);
            case Change change -> change(change);
            case History history -> history(history);
            case EditionClaim edition -> edition(edition);
        };
    }

    private List<String> snapshot(Snapshot claim) {
        return switch (claim) {
            case Ranked(Cell cell, int rank) -> parts("rang", cell, rank);
            case InTop(Cell cell, int places) -> parts("top", cell, places);
            case Last(Cell cell) -> parts("letzter-rang", cell);
            case Placed(Cell cell, Group group, int place) -> parts("platz", cell, place, group(group));
            case Scored(Cell cell, BigDecimal points) -> parts("punkte", cell, number(points));
            case Ahead(Cell cell, CityKey other) -> parts("vor", cell, slugs.apply(other));
            case Distance(var category, var year, Mark below, Mark above, BigDecimal points) ->
                List.of("abstand", category.slug(), year.toString(), mark(below), mark(above), number(points));
        };
    }

    private List<String> change(Change claim) {
        return switch (claim) {
            case PreviousRank(Cell cell, var before, int rank) -> parts("vorher", cell, before, rank);
            case RankMoved(Cell cell, var before, Direction direction, Integer places, Degree degree) ->
                parts(
                        "veraenderung",
                        cell,
                        before,
                        by(direction, places) + (degree == null ? "" : "-" + IdWords.degree(degree)));
            case ScoreMoved(Cell cell, var before, Direction direction, BigDecimal points) ->
                parts("punkteveraenderung", cell, before, by(direction, points == null ? null : number(points)));
            case RankDownPointsUp(Cell cell, var before) -> parts("rang-gefallen-punkte-gestiegen", cell, before);
            case EnteredTop(Cell cell, var before, int places) -> parts("neu-in-top", cell, before, places);
            case LeftTop(Cell cell, var before, int places) -> parts("nicht-mehr-top", cell, before, places);
            case LargestMove(Cell cell, var before, Direction direction) ->
                parts("weiteste-veraenderung", cell, before, by(direction, null));
            case NewCity(Cell cell, var before) -> parts("neu", cell, before);
            case CategoriesMoved(Cell cell, var before, Measure measure, Direction direction, int count) ->
                parts("kategorien", cell, before, measure == Measure.RANK ? "rang" : "punkte", by(direction, count));
            case Remains(Snapshot what, var before) -> around("weiterhin", before, what);
        };
    }

    private List<String> history(History claim) {
        return switch (claim) {
            case BestSince(Cell cell, var since) -> parts("bester-rang", cell, since == null ? "beginn" : since);
            case WorstSince(Cell cell, var since) ->
                parts("schlechtester-rang", cell, since == null ? "beginn" : since);
            case InARow(Snapshot what, int times) -> around("in-folge", times, what);
            case MovedInARow(Cell cell, Direction direction, int times) ->
                parts("veraenderung-in-folge", cell, by(direction, times));
            case Times(Snapshot what, int times) -> around("mal", times, what);
        };
    }

    private static List<String> edition(EditionClaim claim) {
        return switch (claim) {
            case Counted(var year, var what, int count) ->
                List.of(IdWords.countable(what), year.toString(), "" + count);
            case Mean(var year, BigDecimal points) -> List.of("mittel", year.toString(), number(points));
            case TopTenFrom(var year, BigDecimal points) -> List.of("schwelle", year.toString(), number(points));
            case MeanMoved(var year, var before, BigDecimal points) ->
                List.of(
                        "mittelveraenderung",
                        year.toString(),
                        before.toString(),
                        by(Direction.of(points.signum()), number(points.abs())));
        };
    }

    private List<String> parts(String kind, Cell cell, Object... more) {
        return Stream.concat(
                        Stream.of(
                                kind,
                                slugs.apply(cell.city()),
                                cell.category().slug(),
                                cell.year().toString()),
                        Stream.of(more).map(String::valueOf))
                .toList();
    }

    private List<String> around(String kind, Object value, Snapshot what) {
        return Stream.concat(Stream.of(kind, value.toString()), snapshot(what).stream())
                .toList();
    }

    private String mark(Mark mark) {
        return switch (mark) {
            case Mark.OfCity(CityKey city) -> slugs.apply(city);
            case Mark.OfRank(int rank) -> "rang-" + rank;
        };
    }

    private static String group(Group group) {
        return switch (group) {
            case Group.OfState(var state) -> state.slug().value();
            case Group.OfSize(var size) -> "einwohner-" + size.slug();
        };
    }

    private static String by(Direction direction, @Nullable Object amount) {
        String way = IdWords.direction(direction);
        return amount == null ? way : way + "-" + amount;
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }
}
