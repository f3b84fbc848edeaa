package de.stadtindex.ranking;

import de.stadtindex.core.CityKey;
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

    private final Ranking earlier;
    private final Ranking later;
    private final Predicate<CityKey> wanted;
    private final List<Move> moves;
    private final List<Move> climbers;
    private final List<Move> fallers;
    private final Set<CityKey> arrived;
    private final Set<CityKey> left;
    private final Set<CityKey> unknown;

    /** A city whose rank is known, and not contested, in both editions. */
    public record Move(CityKey city, Rank before, Rank after, RankChange change) {}

    private YearOverYear(Ranking earlier, Ranking later, Predicate<CityKey> wanted) {
        this.earlier = earlier;
        this.later = later;
        this.wanted = wanted;
        this.moves = later.standings().stream()
                .filter(standing -> wanted.test(standing.city()))
                .filter(standing -> !later.isContested(standing))
                .flatMap(standing -> earlier.of(standing.city()).stream()
                        .filter(before -> !earlier.isContested(before))
                        .map(before -> new Move(
                                standing.city(),
                                before.rank(),
                                standing.rank(),
                                RankChange.between(before.rank(), standing.rank()))))
                .toList();
        this.climbers = moves.stream()
                .filter(move -> move.change() instanceof RankChange.Climbed)
                .sorted(Comparator.comparingInt((Move move) -> -move.change().gained())
                        .thenComparing(Move::after)
                        .thenComparing(Move::city))
                .toList();
        this.fallers = moves.stream()
                .filter(move -> move.change() instanceof RankChange.Fell)
                .sorted(Comparator.comparingInt((Move move) -> move.change().gained())
                        .thenComparing(Move::after)
                        .thenComparing(Move::city))
                .toList();
        this.arrived = difference(later, earlier);
        this.left = difference(earlier, later);
        this.unknown = notMoved();
    }

    /** Compares two editions of one ranking, for the cities that are wanted. */
    public static YearOverYear of(Ranking earlier, Ranking later, Predicate<CityKey> wanted) {
        return new YearOverYear(earlier, later, wanted);
    }

    public Ranking earlier() {
        return earlier;
    }

    public Ranking later() {
        return later;
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

    private Set<CityKey> notMoved() {
        Set<CityKey> moved = moves.stream().map(Move::city).collect(Collectors.toUnmodifiableSet());
        return all(later)
                .filter(earlier::ranked)
                .filter(city -> !moved.contains(city))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<CityKey> difference(Ranking of, Ranking without) {
        return all(of).filter(city -> !without.ranked(city)).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<CityKey> all(Ranking ranking) {
        return Stream.concat(ranking.standings().stream().map(Standing::city), ranking.withoutRank().stream())
                .filter(wanted);
    }
}
