package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One ranking of one edition as far as it is known: ranks as published, gaps kept apart. Immutable. */
public final class Ranking {

    private final EditionYear year;
    private final CategoryKey category;
    private final int cities;
    private final List<Standing> standings;
    private final Map<CityKey, Standing> byCity;
    private final Set<CityKey> withoutRank;
    private final Set<Rank> contested;

    Ranking(EditionYear year, CategoryKey category, int cities, Set<CityKey> participants, Collection<Standing> known) {
        this.year = year;
        this.category = category;
        this.cities = cities;
        this.standings = known.stream().sorted(Standing.BEST_FIRST).toList();
        this.byCity = standings.stream().collect(Collectors.toUnmodifiableMap(Standing::city, Function.identity()));
        this.withoutRank =
                participants.stream().filter(city -> !byCity.containsKey(city)).collect(Collectors.toUnmodifiableSet());
        this.contested = contested(standings);
    }

    private static Set<Rank> contested(List<Standing> sorted) {
        Set<Rank> twice = new HashSet<>();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).rank().equals(sorted.get(i - 1).rank())) {
                twice.add(sorted.get(i).rank());
            }
        }
        return Set.copyOf(twice);
    }

    public EditionYear year() {
        return year;
    }

    public CategoryKey category() {
        return category;
    }

    /** Number of cities ranked, known or not. */
    public int cities() {
        return cities;
    }

    /** The known standings, best first; two cities reported on one rank both appear. */
    public List<Standing> standings() {
        return standings;
    }

    /** Cities that were ranked, no one knows where. */
    public Set<CityKey> withoutRank() {
        return withoutRank;
    }

    public boolean isComplete() {
        return withoutRank.isEmpty();
    }

    /** Whether this edition ranked the city, on a known rank or not. */
    public boolean ranked(CityKey city) {
        return byCity.containsKey(city) || withoutRank.contains(city);
    }

    public Optional<Standing> of(CityKey city) {
        return Optional.ofNullable(byCity.get(city));
    }

    /** The cities reported on a rank: none, one, or several where sources contradict each other. */
    public List<Standing> holders(Rank rank) {
        return standings.subList(firstFrom(rank.value()), firstFrom(rank.value() + 1));
    }

    /** Where in the standings the first on this rank or a worse one stands. */
    private int firstFrom(int rank) {
        int from = 0;
        int to = standings.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (standings.get(middle).rank().value() < rank) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Whether sources put another city on the same rank, so that one of them must be wrong. */
    public boolean isContested(Standing standing) {
        return contested.contains(standing.rank());
    }

    /** Whether the city shares its printed score with the one just before or after it, so that only the unprinted decimals part them. */
    public boolean isNearTie(Standing standing) {
        return standing.score().isPresent()
                && (hasScoreOf(standing, standing.rank().value() - 1)
                        || hasScoreOf(standing, standing.rank().value() + 1));
    }

    private boolean hasScoreOf(Standing standing, int place) {
        return place >= 1
                && holders(new Rank(place)).stream()
                        .anyMatch(neighbour -> neighbour.score().equals(standing.score()));
    }

    /** The known standings on the ranks just before and after a city's, nearest ranks first in order, the city's own left out. */
    public List<Standing> neighbours(Standing standing, int places) {
        int rank = standing.rank().value();
        return standings.subList(firstFrom(rank - places), firstFrom(rank + places + 1)).stream()
                .filter(other -> !other.city().equals(standing.city()))
                .toList();
    }
}
