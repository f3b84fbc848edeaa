package de.stadtindex.portal.web.map;

import de.stadtindex.chart.GeoPoint;
import de.stadtindex.chart.MapChart;
import de.stadtindex.chart.MapGroup;
import de.stadtindex.chart.MapKeyEntry;
import de.stadtindex.chart.MapOutline;
import de.stadtindex.chart.MapPlace;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.FederalState;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One ranking as a map, and what the map shows in words. */
public final class RankMap {

    private final Visit visit;
    private final Words words;
    private final Ranking ranking;
    private final Cities cities;
    private final List<Standing> top;

    public RankMap(Visit visit, Ranking ranking, Cities cities) {
        this.visit = visit;
        this.words = visit.words();
        this.ranking = ranking;
        this.cities = cities;
        this.top = ranking.standings().stream()
                .filter(standing -> RankGroup.of(standing.rank()) == RankGroup.TOP)
                .toList();
    }

    /** How the known cities of the first group spread over the states. */
    String finding() {
        if (top.isEmpty()) {
            return words.say("map.finding.none");
        }
        Map<FederalState, Long> byState = top.stream()
                .collect(Collectors.groupingBy(
                        standing -> cities.get(standing.city()).state(), Collectors.counting()));
        List<String> states = byState.entrySet().stream()
                .sorted(Map.Entry.<FederalState, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> words.say("map.finding.state", words.say("state." + entry.getKey()), entry.getValue()))
                .toList();
        return words.say("map.finding", top.size(), words.list(states));
    }

    /** The finding for those who do not see the map. */
    public String alternative() {
        List<String> names =
                top.stream().map(standing -> cities.name(standing.city())).toList();
        return names.isEmpty()
                ? words.say("map.alternative.none", ranking.cities())
                : words.say(
                        "map.alternative",
                        ranking.cities(),
                        words.list(names),
                        ranking.withoutRank().size());
    }

    public MapChart chart(MapOutline outline) {
        Stream<MapPlace> known = ranking.standings().stream().map(this::place);
        Stream<MapPlace> unknown = cities.inAlphabet(ranking.withoutRank()).stream()
                .map(city -> place(city, MapGroup.UNKNOWN, "", words.say("rank.unknown")));
        return MapChart.of(outline, Stream.concat(known, unknown).toList(), key());
    }

    private MapPlace place(Standing standing) {
        CityEntry city = cities.get(standing.city());
        RankGroup group = RankGroup.of(standing.rank());
        String rank = words.say("map.rank", standing.rank().value(), ranking.cities());
        return place(city, group.drawing(), group == RankGroup.TOP ? city.name() : "", rank);
    }

    private MapPlace place(CityEntry city, MapGroup group, String label, String rank) {
        return new MapPlace(
                new GeoPoint(city.longitude(), city.latitude()),
                group,
                label,
                Link.to(city, visit).href(),
                words.say("map.place", city.name(), rank));
    }

    private List<MapKeyEntry> key() {
        Stream<MapKeyEntry> groups =
                Arrays.stream(RankGroup.values()).map(group -> new MapKeyEntry(group.drawing(), group.name(words)));
        return Stream.concat(groups, Stream.of(new MapKeyEntry(MapGroup.UNKNOWN, words.say("rank.unknown"))))
                .toList();
    }
}
