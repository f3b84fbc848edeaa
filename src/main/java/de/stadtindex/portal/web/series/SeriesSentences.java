package de.stadtindex.portal.web.series;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.CitySentences;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Ranking;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the series of some cities show, in sentences. */
public final class SeriesSentences {

    private final RankHistory history;
    private final Words words;

    public SeriesSentences(RankHistory history, Words words) {
        this.history = history;
        this.words = words;
    }

    /** Where the cities stand in the newest edition that knows one of them, best first; gaps are named. */
    public String finding(Collection<CityEntry> cities) {
        Ranking ranking = history.rankings().reversed().stream()
                .filter(edition ->
                        cities.stream().anyMatch(city -> edition.of(city.key()).isPresent()))
                .findFirst()
                .orElse(history.rankings().getLast());
        List<String> known = ranking.standings().stream()
                .flatMap(standing -> cities.stream()
                        .filter(city -> city.key().equals(standing.city()))
                        .map(city -> words.say(
                                "series.place", city.name(), standing.rank().value())))
                .toList();
        Stream<String> ranked = known.isEmpty()
                ? Stream.empty()
                : Stream.of(words.say("series.places", words.list(known), ranking.cities()));
        Stream<String> unknown = those(
                "series.places.unknown",
                cities,
                city -> ranking.ranked(city.key()) && ranking.of(city.key()).isEmpty());
        Stream<String> absent = those("series.places.absent", cities, city -> !ranking.ranked(city.key()));
        return words.say(
                "series.finding",
                ranking.year().toString(),
                Stream.of(ranked, unknown, absent).flatMap(parts -> parts).collect(Collectors.joining("; ")));
    }

    /** The finding of each series, for those who do not see the chart. */
    public String alternative(Collection<CityEntry> cities) {
        return cities.stream()
                .map(city -> new CitySentences(city.name(), words).series(history.ranks(city.key())))
                .collect(Collectors.joining(" "));
    }

    /** The cities that a chart cannot show because none of their ranks is known; empty for none. */
    public String missing(Collection<CityEntry> cities) {
        return those("series.missing", cities, city -> history.ranks(city.key()).isEmpty())
                .collect(Collectors.joining());
    }

    private Stream<String> those(String key, Collection<CityEntry> cities, Predicate<CityEntry> wanted) {
        List<String> names = cities.stream().filter(wanted).map(CityEntry::name).toList();
        return names.isEmpty() ? Stream.empty() : Stream.of(words.say(key, words.list(names)));
    }
}
