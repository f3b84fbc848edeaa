package de.stadtindex.portal.web.comparison;

import de.stadtindex.chart.Axis;
import de.stadtindex.chart.Chart;
import de.stadtindex.chart.Emphasis;
import de.stadtindex.chart.SlopeChart;
import de.stadtindex.chart.SlopeItem;
import de.stadtindex.core.CityKey;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.ranking.YearOverYear;
import de.stadtindex.ranking.YearOverYear.Move;
import de.stadtindex.visit.web.Cities;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws cities known in both editions; names the few that moved most of all. */
final class ComparisonSlopes {

    /** So many climbs are named, and so many falls. */
    static final int NAMED = 4;

    private ComparisonSlopes() {}

    static @Nullable Chart of(YearOverYear comparison, List<Move> drawn, Cities cities) {
        if (drawn.isEmpty()) {
            return null;
        }
        Set<CityKey> named = Stream.concat(
                        comparison.climbers().stream().limit(NAMED),
                        comparison.fallers().stream().limit(NAMED))
                .map(Move::city)
                .collect(Collectors.toSet());
        List<SlopeItem> items = drawn.stream()
                .map(move -> item(move, named.contains(move.city()), cities))
                .toList();
        return SlopeChart.of(
                comparison.earlier().toString(), comparison.later().toString(), Axis.ranks(comparison.places()), items);
    }

    private static SlopeItem item(Move move, boolean named, Cities cities) {
        return new SlopeItem(
                named ? cities.name(move.city()) : "",
                move.before().value(),
                move.before().toString(),
                move.after().value(),
                move.after().toString(),
                named ? emphasis(move.change()) : Emphasis.CONTEXT);
    }

    private static Emphasis emphasis(RankChange change) {
        return switch (change) {
            case RankChange.Climbed _ -> Emphasis.RISE;
            case RankChange.Fell _ -> Emphasis.FALL;
            case RankChange.Unchanged _, RankChange.NewCity _, RankChange.First _, RankChange.Unknown _ ->
                Emphasis.CONTEXT;
        };
    }
}
