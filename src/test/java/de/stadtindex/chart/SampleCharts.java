package de.stadtindex.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Charts of the published figures, one for each case a page can meet. */
final class SampleCharts {

    private static final int CITIES = 83;
    private static final Columns COLUMNS = new Columns(
            PublishedFigures.YEARS.stream().map(year -> Integer.toString(year)).toList(),
            List.of(
                    new SeriesBreak(1, "1", "2020: 136 statt 96 Parameter"),
                    new SeriesBreak(4, "2", "2023: Gesellschaft um Bildung erweitert")),
            "n. b.");

    private final PublishedFigures figures = new PublishedFigures();

    LineChart line() {
        return LineChart.of(COLUMNS, Axis.ranksCovering(18, CITIES), unnamed("Darmstadt"));
    }

    LineChart lineOfAllRanks() {
        return LineChart.of(COLUMNS, Axis.ranks(CITIES), unnamed("Darmstadt"));
    }

    LineChart lineWithHoles() {
        return LineChart.of(COLUMNS, Axis.ranks(CITIES), unnamed("Hannover"));
    }

    LineChart scores() {
        Series focus = scores("Darmstadt", 61.1, 71.7, 72.5, 75.3, null, 77.8, null);
        Series mean = scores("Mittel", null, null, 52.4, null, null, 67.6, 70.8);
        return LineChart.of(COLUMNS, Axis.values(52.4, 77.8), focus, mean);
    }

    SlopeChart slope() {
        List<SlopeItem> all = figures.cities().stream()
                .flatMap(this::slopeItem)
                .sorted(Comparator.comparingDouble(item -> item.right() - item.left()))
                .toList();
        Set<String> named = Stream.concat(all.stream().limit(5), all.stream().skip(all.size() - 5))
                .map(SlopeItem::name)
                .collect(Collectors.toSet());
        return SlopeChart.of(
                "2024",
                "2025",
                Axis.ranks(CITIES),
                all.stream().map(item -> emphasize(item, named)).toList());
    }

    BumpChart bump() {
        List<String> picked = List.of("Darmstadt", "München", "Hannover", "Frankfurt am Main", "Kaiserslautern");
        List<Series> highlighted = picked.stream().map(figures::ranks).toList();
        List<Series> others = figures.cities().stream()
                .filter(city -> !picked.contains(city))
                .map(figures::ranks)
                .toList();
        return BumpChart.of(COLUMNS, Axis.ranks(CITIES), highlighted, others);
    }

    ProfileChart profile(String city, int year) {
        ProfileKey key = new ProfileKey("Rang", city, "andere bekannte Städte", "", "beste Stadt in Hessen");
        List<ProfileRow> rows = List.of(
                row("Verwaltung", "verwaltung", city, year),
                row("IT und Kommunikation", "it_kommunikation", city, year),
                row("Energie und Umwelt", "energie_umwelt", city, year),
                row("Mobilität", "mobilitaet", city, year),
                row("Gesellschaft und Bildung", "gesellschaft", city, year));
        return ProfileChart.of(Axis.ranks(CITIES), key, rows);
    }

    ProfileChart scoreProfile() {
        ProfileKey key =
                new ProfileKey("", "Darmstadt", "andere Städte", "Mittel aller Städte", "beste Stadt des Landes");
        List<Double> others = List.of(41.0, 52.5, 55.1, 58.0, 60.2, 61.0, 66.4, 69.9, 71.0, 72.2, 90.4);
        return ProfileChart.of(
                Axis.percent(),
                key,
                List.of(
                        new ProfileRow("Verwaltung", others, 82.9, "82,9", 67.6, 84.0),
                        new ProfileRow("Energie und Umwelt", others, 2.5, "2,5 Punkte", 51.0, null),
                        new ProfileRow("Mobilität", others, null, "nicht bekannt", 60.0, 77.0)));
    }

    MapChart map() {
        List<MapPlace> places = figures.cities().stream().map(this::place).toList();
        List<MapKeyEntry> key = List.of(
                new MapKeyEntry(MapGroup.FIRST, "Rang 1–10"),
                new MapKeyEntry(MapGroup.SECOND, "11–25"),
                new MapKeyEntry(MapGroup.THIRD, "26–45"),
                new MapKeyEntry(MapGroup.FOURTH, "46–65"),
                new MapKeyEntry(MapGroup.FIFTH, "66–83"),
                new MapKeyEntry(MapGroup.UNKNOWN, "nicht bekannt"));
        return MapChart.of(MapOutline.of(PublishedFigures.outline()), places, key);
    }

    private Series unnamed(String city) {
        return new Series("", figures.ranks(city).readings());
    }

    private static Series scores(String name, @Nullable Double... values) {
        return new Series(
                name,
                IntStream.range(0, values.length)
                        .boxed()
                        .flatMap(i -> Stream.ofNullable(Arrays.asList(values).get(i))
                                .map(value -> new Reading(
                                        i, value, Double.toString(value).replace('.', ','))))
                        .toList());
    }

    private Stream<SlopeItem> slopeItem(String city) {
        return figures.rank(city, "gesamt", 2024).stream()
                .flatMap(before -> figures.rank(city, "gesamt", 2025).stream()
                        .map(after -> new SlopeItem(
                                city, before, before.toString(), after, after.toString(), Emphasis.CONTEXT)));
    }

    private static SlopeItem emphasize(SlopeItem item, Set<String> named) {
        if (item.name().equals("Darmstadt")) {
            return with(item, item.name(), Emphasis.FOCUS);
        }
        if (!named.contains(item.name())) {
            return with(item, "", Emphasis.CONTEXT);
        }
        return with(item, item.name(), item.right() < item.left() ? Emphasis.RISE : Emphasis.FALL);
    }

    private static SlopeItem with(SlopeItem item, String name, Emphasis emphasis) {
        return new SlopeItem(name, item.left(), item.leftText(), item.right(), item.rightText(), emphasis);
    }

    private ProfileRow row(String label, String category, String city, int year) {
        @Nullable
        Double best = figures.rank("Darmstadt", category, year)
                .map(Integer::doubleValue)
                .orElse(null);
        return figures.rank(city, category, year)
                .map(rank -> new ProfileRow(
                        label, figures.ranks(category, year), rank.doubleValue(), "Rang " + rank, null, best))
                .orElse(new ProfileRow(label, figures.ranks(category, year), null, "nicht bekannt", null, best));
    }

    private MapPlace place(String city) {
        MapGroup group =
                figures.rank(city, "gesamt", 2025).map(SampleCharts::group).orElse(MapGroup.UNKNOWN);
        String label = group == MapGroup.FIRST ? city : "";
        return new MapPlace(figures.place(city), group, label, "/stadt/" + city, city);
    }

    private static MapGroup group(int rank) {
        if (rank <= 10) {
            return MapGroup.FIRST;
        }
        if (rank <= 25) {
            return MapGroup.SECOND;
        }
        if (rank <= 45) {
            return MapGroup.THIRD;
        }
        return rank <= 65 ? MapGroup.FOURTH : MapGroup.FIFTH;
    }
}
