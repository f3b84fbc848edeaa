package de.stadtindex.claim.oracle;

import static de.stadtindex.claim.oracle.ExactSnapshots.NONE;

import de.stadtindex.claim.Cell;
import de.stadtindex.claim.Change;
import de.stadtindex.claim.Degree;
import de.stadtindex.claim.Direction;
import de.stadtindex.claim.Measure;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.core.CategoryKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tries out what two editions may really have said together. */
final class ExactChanges {

    private final ExactSnapshots snapshots;

    ExactChanges(ExactSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    Can of(Change change) {
        return switch (change) {
            case Change.PreviousRank(Cell cell, var before, int rank) ->
                ranked(new Snapshot.Ranked(cell.in(before), rank));
            case Change.RankMoved moved -> ranks(moved, (was, is) -> fits(moved, was - is));
            case Change.ScoreMoved(var _, var _, var direction, var points) ->
                ranks(change).both(score(change, direction, points));
            case Change.RankDownPointsUp down ->
                ranks(down, (was, is) -> is > was).both(score(change, Direction.UP, null));
            case Change.EnteredTop(Cell cell, var before, int places) ->
                top(cell, places).both(top(cell.in(before), places).not());
            case Change.LeftTop(Cell cell, var before, int places) ->
                top(cell.in(before), places).both(top(cell, places).not());
            case Change.LargestMove moved -> largest(moved);
            case Change.NewCity newCity ->
                isRanked(newCity.cell()).both(isRanked(newCity.earlierCell()).not());
            case Change.CategoriesMoved moved -> categories(moved);
            case Change.Remains(Snapshot what, var before) -> ranked(what).both(ranked(what.in(before)));
        };
    }

    private Can ranked(Snapshot snapshot) {
        return snapshots.of(snapshot);
    }

    private Can top(Cell cell, int places) {
        return snapshots.of(new Snapshot.InTop(cell, places));
    }

    private Can isRanked(Cell cell) {
        return top(cell, Integer.MAX_VALUE);
    }

    private Can ranks(Change change) {
        return ranks((Change.OfCell) change, (_, _) -> true);
    }

    /** Of all pairs of ranks before and now; false where one of the editions did not rank the city. */
    private Can ranks(Change.OfCell change, BiPredicate<Integer, Integer> fits) {
        return ranks(change.cell(), change.earlierCell(), fits);
    }

    private Can ranks(Cell now, Cell earlier, BiPredicate<Integer, Integer> fits) {
        return snapshots.ranks(now).stream()
                .flatMap(is -> snapshots.ranks(earlier).stream()
                        .map(was -> Can.surely(is != NONE && was != NONE && fits.test(was, is))))
                .reduce(Can.NEITHER, Can::or);
    }

    private static boolean fits(Change.RankMoved moved, int up) {
        boolean degree =
                moved.degree() == null || (moved.degree() == Degree.SLIGHTLY ? Math.abs(up) < 10 : Math.abs(up) > 3);
        return is(moved.direction(), up) && (moved.places() == null || moved.places() == Math.abs(up)) && degree;
    }

    private static boolean is(Direction direction, int up) {
        return switch (direction) {
            case UP -> up > 0;
            case DOWN -> up < 0;
            case SAME -> up == 0;
        };
    }

    private Can score(Change change, Direction direction, @Nullable BigDecimal points) {
        Change.OfCell moved = (Change.OfCell) change;
        return score(moved.cell(), moved.earlierCell(), direction, points);
    }

    private Can score(Cell now, Cell earlier, Direction direction, @Nullable BigDecimal points) {
        BigDecimal up = Figures.difference(score(now), score(earlier));
        if (up == null) {
            return Can.EITHER;
        }
        return Can.surely(is(direction, up.signum()))
                .both(points == null ? Can.surely(true) : Figures.same(points, up.abs()));
    }

    private @Nullable BigDecimal score(Cell cell) {
        return snapshots.score(
                cell.year().value(), cell.city().ags(), cell.category().value());
    }

    private Can largest(Change.LargestMove moved) {
        String city = moved.cell().city().ags();
        String category = moved.category().value();
        Can can = Can.NEITHER;
        for (Map<String, Integer> was : snapshots.worlds(moved.before().value(), category)) {
            for (Map<String, Integer> is : snapshots.worlds(moved.year().value(), category)) {
                can = can.or(Can.surely(isLargest(city, moved.direction() == Direction.DOWN ? -1 : 1, was, is)));
                if (can.equals(Can.EITHER)) {
                    return can;
                }
            }
        }
        return can;
    }

    private static boolean isLargest(String city, int sign, Map<String, Integer> was, Map<String, Integer> is) {
        Map<String, Integer> moves = is.keySet().stream()
                .filter(was::containsKey)
                .collect(Collectors.toMap(
                        other -> other,
                        other -> sign * (was.getOrDefault(other, NONE) - is.getOrDefault(other, NONE))));
        int own = moves.getOrDefault(city, 0);
        return own > 0 && moves.values().stream().allMatch(move -> move <= own);
    }

    private Can categories(Change.CategoriesMoved moved) {
        List<Can> each = snapshots.sample().categories().stream()
                .skip(1)
                .map(CategoryKey::new)
                .map(category -> in(moved, category))
                .toList();
        long sure = each.stream().filter(can -> !can.fail()).count();
        long most = each.stream().filter(Can::hold).count();
        Can count = new Can(moved.count() >= sure && moved.count() <= most, sure != most || moved.count() != sure);
        return ranks(moved, (_, _) -> true).both(count);
    }

    /** In one category, given that both editions ranked the city. */
    private Can in(Change.CategoriesMoved moved, CategoryKey category) {
        Cell now = new Cell(moved.cell().city(), category, moved.year());
        Cell earlier = now.in(moved.before());
        if (moved.measure() == Measure.SCORE) {
            return score(now, earlier, moved.direction(), null);
        }
        return snapshots.ranks(now).stream()
                .filter(is -> is != NONE)
                .flatMap(is -> snapshots.ranks(earlier).stream()
                        .filter(was -> was != NONE)
                        .map(was -> Can.surely(is(moved.direction(), was - is))))
                .reduce(Can.NEITHER, Can::or);
    }
}
