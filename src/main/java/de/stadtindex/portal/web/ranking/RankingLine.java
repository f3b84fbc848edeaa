package de.stadtindex.portal.web.ranking;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Score;
import de.stadtindex.portal.web.ranking.RankingView.Direction;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * A city on its known rank, before it is put into words; what only some views ask is found out when they do.
 *
 * @param earlier the same ranking in the edition before; empty in the first one
 */
record RankingLine(
        Standing standing, EditionResults results, Ranking ranking, Optional<Ranking> earlier, Cities cities) {

    CityEntry city() {
        return cities.get(standing.city());
    }

    /** How the rank moved since the edition before. */
    RankChange change() {
        return RankChange.against(earlier, ranking, standing);
    }

    /** The order a view asks for; what is not known comes last either way, and ranks decide where the rest is equal. */
    static Comparator<RankingLine> order(RankingView view) {
        return ordered(view).thenComparing(line -> line.standing().rank());
    }

    private static Comparator<RankingLine> ordered(RankingView view) {
        RankingSort sort = view.sort();
        CategoryKey category = sort.category();
        if (category != null) {
            return by(line -> line.score(category), view.direction());
        }
        if (sort.equals(RankingSort.CHANGE)) {
            return by(RankingLine::gained, view.direction());
        }
        Comparator<RankingLine> order;
        if (sort.equals(RankingSort.CITY)) {
            order = Comparator.comparing(RankingLine::city, Cities.byName());
        } else if (sort.equals(RankingSort.STATE)) {
            order = Comparator.comparing(line -> line.city().state().germanName());
        } else {
            order = Comparator.comparing(line -> line.standing().rank());
        }
        return view.direction() == Direction.ASCENDING ? order : order.reversed();
    }

    private static <T extends Comparable<? super T>> Comparator<RankingLine> by(
            Function<RankingLine, Optional<T>> value, Direction direction) {
        Comparator<T> order = direction == Direction.ASCENDING ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(line -> value.apply(line).orElse(null), Comparator.nullsLast(order));
    }

    private Optional<Score> score(CategoryKey category) {
        return results.figure(standing.city(), category).flatMap(Figure::score);
    }

    private Optional<Integer> gained() {
        return switch (change()) {
            case RankChange.Climbed(int places) -> Optional.of(places);
            case RankChange.Fell(int places) -> Optional.of(-places);
            case RankChange.Unchanged _ -> Optional.of(0);
            case RankChange.NewCity _, RankChange.First _, RankChange.Unknown _ -> Optional.empty();
        };
    }
}
