package de.stadtindex.claim;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who may stand where in one ranking. Each rank belongs to one city, so a known rank excludes all other cities from it;
 * a rank that sources give to two cities is as good as unknown, and so is where those two stand.
 */
final class Field {

    private final Ranking ranking;
    private final Map<CityKey, Integer> sure;
    private final int[] open;
    private final Set<CityKey> unplaced;
    private final Set<CityKey> presumed;
    private final boolean isFull;
    private final boolean isClosed;

    Field(EditionResults edition, Ranking ranking) {
        this.ranking = ranking;
        this.sure = ranking.standings().stream()
                .filter(standing -> !ranking.isContested(standing))
                .collect(Collectors.toUnmodifiableMap(
                        Standing::city, standing -> standing.rank().value()));
        this.open = IntStream.rangeClosed(1, ranking.cities())
                .filter(rank -> ranking.holders(new Rank(rank)).size() != 1)
                .toArray();
        this.presumed = cities(edition, participation -> participation == Participation.PRESUMED);
        this.unplaced = cities(edition, participation -> participation == Participation.CERTAIN);
        this.isFull = edition.participants().size() >= ranking.cities();
        this.isClosed = presumed.isEmpty() && unplaced.size() == open.length;
    }

    private Set<CityKey> cities(EditionResults edition, Predicate<Participation> wanted) {
        return edition.participants().stream()
                .filter(city -> !sure.containsKey(city))
                .filter(city -> edition.participation(city).filter(wanted).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    Ranking ranking() {
        return ranking;
    }

    /** Number of cities ranked, known or not. */
    int size() {
        return ranking.cities();
    }

    /** Ranks that no city surely holds, best first. */
    IntStream open() {
        return IntStream.of(open);
    }

    /** Cities surely ranked whose rank is open. */
    Set<CityKey> unplaced() {
        return unplaced;
    }

    /** Cities on a rank that no source contradicts. */
    Map<CityKey, Integer> sure() {
        return sure;
    }

    /** How many ranked cities may be others than those surely known to be. */
    int unlisted() {
        return Math.max(0, open.length - unplaced.size());
    }

    /** Whether a city surely stands ahead of a rank. */
    boolean isSurelyAhead(CityKey city, int rank) {
        return sure.getOrDefault(city, Integer.MAX_VALUE) < rank;
    }

    /** Whether it is known of each city whether it was ranked, so that the unplaced cities share out the open ranks. */
    boolean isClosed() {
        return isClosed;
    }

    Possible of(CityKey city) {
        Integer rank = sure.get(city);
        if (rank != null) {
            return Possible.sure(rank);
        }
        if (unplaced.contains(city)) {
            return new Possible(open, false);
        }
        return isFull && !presumed.contains(city) ? Possible.absent() : new Possible(open, true);
    }

    /** Whether the edition ranked the city. */
    Truth ranked(CityKey city) {
        Possible possible = of(city);
        return possible.isAbsent() ? Truth.FALSE : possible.perhapsAbsent() ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** Whether sources put another city on the same rank as this one. */
    boolean isContested(CityKey city) {
        return ranking.of(city).filter(ranking::isContested).isPresent();
    }

    /** The city surely on a rank. */
    Optional<CityKey> holder(int rank) {
        List<Standing> holders = ranking.holders(new Rank(rank));
        return holders.size() == 1 ? Optional.of(holders.getFirst().city()) : Optional.empty();
    }
}
