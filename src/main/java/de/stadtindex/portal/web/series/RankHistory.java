package de.stadtindex.portal.web.series;

import de.stadtindex.chart.Axis;
import de.stadtindex.chart.Columns;
import de.stadtindex.chart.Reading;
import de.stadtindex.chart.Series;
import de.stadtindex.chart.SeriesBreak;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.RankChange;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One ranking through all editions a page may show, oldest first; what is not known stays a hole. */
public final class RankHistory {

    private final List<Ranking> rankings;

    private RankHistory(List<Ranking> rankings) {
        this.rankings = rankings;
    }

    /** Reads one ranking of every edition. */
    public static RankHistory of(Results results, DataState state, CategoryKey category) {
        return new RankHistory(state.versions().stream()
                .map(version -> results.of(version).ranking(category))
                .toList());
    }

    /** The rankings, oldest first. */
    public List<Ranking> rankings() {
        return rankings;
    }

    /** Every city that some edition ranked, on a known rank or not. */
    public Set<CityKey> cities() {
        return rankings.stream()
                .flatMap(ranking ->
                        Stream.concat(ranking.standings().stream().map(Standing::city), ranking.withoutRank().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The known ranks of a city. */
    public NavigableMap<EditionYear, Rank> ranks(CityKey city) {
        NavigableMap<EditionYear, Rank> ranks = new TreeMap<>();
        rankings.forEach(ranking -> ranking.of(city).ifPresent(standing -> ranks.put(ranking.year(), standing.rank())));
        return ranks;
    }

    /** Names the cities that a chart cannot show because none of their ranks is known; empty for none. */
    public String missing(Collection<CityEntry> cities, Words words) {
        List<String> names = cities.stream()
                .filter(city -> ranks(city.key()).isEmpty())
                .map(CityEntry::name)
                .toList();
        return names.isEmpty() ? "" : words.say("series.missing", words.list(names));
    }

    /** How a city's rank in the edition at this position moved against the edition before. */
    public RankChange change(int edition, CityKey city) {
        if (edition == 0) {
            return new RankChange.First();
        }
        Optional<Ranking> earlier = Optional.of(rankings.get(edition - 1));
        return rankings.get(edition)
                .of(city)
                .map(standing -> RankChange.against(earlier, rankings.get(edition), standing))
                .orElseGet(RankChange.Unknown::new);
    }

    /** The known ranks of a city as a chart draws them. */
    public Series series(CityKey city, String name) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < rankings.size(); i++) {
            int column = i;
            rankings.get(i)
                    .of(city)
                    .map(standing -> standing.rank().value())
                    .ifPresent(rank -> readings.add(new Reading(column, rank, Integer.toString(rank))));
        }
        return new Series(name, readings);
    }

    /** The editions as columns of a chart. */
    public Columns columns(List<SeriesBreak> breaks) {
        return new Columns(
                rankings.stream().map(ranking -> ranking.year().toString()).toList(), breaks, "");
    }

    /** An axis that holds every known rank of these cities. */
    public Axis axis(Collection<CityKey> cities) {
        int worst = cities.stream()
                .flatMap(city -> ranks(city).values().stream())
                .mapToInt(Rank::value)
                .max()
                .orElse(1);
        int most = rankings.stream().mapToInt(Ranking::cities).max().orElse(1);
        return Axis.ranksCovering(worst, Math.max(worst, most));
    }
}
