package de.stadtindex.portal.web.ranking;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Score;
import de.stadtindex.portal.web.ranking.RankingView.Direction;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A city on its known rank, before it is put into words; what only some views ask is looked up when they do, and once. */
final class RankingLine {

    private final Standing standing;
    private final EditionResults results;
    private final Cities cities;
    private final Function<Standing, RankChange> moved;
    private @Nullable CityEntry city;
    private @Nullable RankChange change;

    /** How a standing moved since the edition before, {@code moved} says. */
    RankingLine(Standing standing, EditionResults results, Cities cities, Function<Standing, RankChange> moved) {
        this.standing = standing;
        this.results = results;
        this.cities = cities;
        this.moved = moved;
    }

    Standing standing() {
        return standing;
    }

    CityEntry city() {
        if (city == null) {
            city = cities.get(standing.city());
        }
        return city;
    }

    RankChange change() {
        if (change == null) {
            change = moved.apply(standing);
        }
        return change;
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
        RankChange known = change();
        return switch (known) {
            case RankChange.Climbed _, RankChange.Fell _, RankChange.Unchanged _ -> Optional.of(known.gained());
            case RankChange.NewCity _, RankChange.First _, RankChange.Unknown _ -> Optional.empty();
        };
    }
}
