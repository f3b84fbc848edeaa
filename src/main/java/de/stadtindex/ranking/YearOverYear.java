package de.stadtindex.ranking;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One ranking in two editions: who climbed, who fell, who is new, of whom it is not known. Works on what both rankings
 * know and says nothing about the rest.
 */
public final class YearOverYear {

    private final EditionYear earlier;
    private final EditionYear later;
    private final int places;
    private final List<Move> moves;
    private final List<Move> climbers;
    private final List<Move> fallers;
    private final Set<CityKey> arrived;
    private final Set<CityKey> left;
    private final Set<CityKey> unknown;

    /** A city whose rank is known, and not contested, in both editions. */
    public record Move(CityKey city, Rank before, Rank after, RankChange change) {}

    private YearOverYear(
            EditionYear earlier,
            EditionYear later,
            int places,
            List<Move> moves,
            List<Move> climbers,
            List<Move> fallers,
            Set<CityKey> arrived,
            Set<CityKey> left,
            Set<CityKey> unknown) {
        this.earlier = earlier;
        this.later = later;
        this.places = places;
        this.moves = moves;
        this.climbers = climbers;
        this.fallers = fallers;
        this.arrived = arrived;
        this.left = left;
        this.unknown = unknown;
    }

    /** Compares two editions of one ranking. */
    public static YearOverYear of(Ranking earlier, Ranking later) {
        List<Move> moves = moves(earlier, later);
        Set<CityKey> moved = moves.stream().map(Move::city).collect(Collectors.toUnmodifiableSet());
        return new YearOverYear(
                earlier.year(),
                later.year(),
                Math.max(earlier.cities(), later.cities()),
                moves,
                largestFirst(moves, RankChange.Climbed.class),
                largestFirst(moves, RankChange.Fell.class),
                only(all(later), city -> !earlier.ranked(city)),
                only(all(earlier), city -> !later.ranked(city)),
                only(all(later), city -> earlier.ranked(city) && !moved.contains(city)));
    }

    private static List<Move> moves(Ranking earlier, Ranking later) {
        return later.standings().stream()
                .filter(standing -> !later.isContested(standing))
                .flatMap(standing -> earlier.of(standing.city()).stream()
                        .filter(before -> !earlier.isContested(before))
                        .map(before -> new Move(
                                standing.city(),
                                before.rank(),
                                standing.rank(),
                                RankChange.between(before.rank(), standing.rank()))))
                .toList();
    }

    private static List<Move> largestFirst(List<Move> moves, Class<? extends RankChange> way) {
        return moves.stream()
                .filter(move -> way.isInstance(move.change()))
                .sorted(Comparator.comparingInt(
                                (Move move) -> -Math.abs(move.change().gained()))
                        .thenComparing(Move::after)
                        .thenComparing(Move::city))
                .toList();
    }

    private static Stream<CityKey> all(Ranking ranking) {
        return Stream.concat(ranking.standings().stream().map(Standing::city), ranking.withoutRank().stream());
    }

    private static Set<CityKey> only(Stream<CityKey> cities, Predicate<CityKey> wanted) {
        return cities.filter(wanted).collect(Collectors.toUnmodifiableSet());
    }

    /** The same, of the cities that are wanted. */
    public YearOverYear among(Predicate<CityKey> wanted) {
        return new YearOverYear(
                earlier,
                later,
                places,
                moved(moves, wanted),
                moved(climbers, wanted),
                moved(fallers, wanted),
                only(arrived.stream(), wanted),
                only(left.stream(), wanted),
                only(unknown.stream(), wanted));
    }

    private static List<Move> moved(List<Move> moves, Predicate<CityKey> wanted) {
        return moves.stream().filter(move -> wanted.test(move.city())).toList();
    }

    public EditionYear earlier() {
        return earlier;
    }

    public EditionYear later() {
        return later;
    }

    /** How many ranks the larger of the two has. */
    public int places() {
        return places;
    }

    /** How many cities it speaks of. */
    int cities() {
        return moves.size() + arrived.size() + left.size() + unknown.size();
    }

    /** Every city known in both, by its later rank. */
    public List<Move> moves() {
        return moves;
    }

    /** Cities that climbed, the largest climb first. */
    public List<Move> climbers() {
        return climbers;
    }

    /** Cities that fell, the largest fall first. */
    public List<Move> fallers() {
        return fallers;
    }

    /** Cities on the same rank in both. */
    public List<Move> unchanged() {
        return moves.stream()
                .filter(move -> move.change() instanceof RankChange.Unchanged)
                .toList();
    }

    /** Cities the later edition ranked and the earlier did not. */
    public Set<CityKey> arrived() {
        return arrived;
    }

    /** Cities the earlier edition ranked and the later did not. */
    public Set<CityKey> left() {
        return left;
    }

    /** Cities ranked in both of which at least one rank is not known or contested. */
    public Set<CityKey> unknown() {
        return unknown;
    }
}
