package de.stadtindex.opendata.bundle;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataset.ResultSchema;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out the figures of a package as tables, always in the same order. */
final class PackageTables {

    private final PackageContents contents;
    private final List<EditionResults> results;
    private final Map<CityKey, CityEntry> cities;

    private PackageTables(PackageContents contents, List<EditionResults> results) {
        this.contents = contents;
        this.results = results;
        this.cities = contents.cities().stream().collect(Collectors.toMap(CityEntry::key, Function.identity()));
    }

    static List<PackageTable> of(PackageContents contents, List<EditionResults> results) {
        PackageTables tables = new PackageTables(contents, results);
        return List.of(
                new PackageTable(PackageFile.RESULTS, PackageSchemas.results(contents.categories()), tables.figures()),
                new PackageTable(PackageFile.PARTICIPANTS, PackageSchemas.participants(), tables.participants()),
                new PackageTable(PackageFile.CITIES, PackageSchemas.cities(), tables.cities()),
                new PackageTable(PackageFile.CATEGORIES, PackageSchemas.categories(), tables.categories()),
                new PackageTable(PackageFile.EDITIONS, PackageSchemas.editions(), tables.editions()));
    }

    /** Edition by edition and ranking by ranking: the known ranks first, then cities of which only the score is known. */
    private List<List<@Nullable Object>> figures() {
        return results.stream()
                .flatMap(edition ->
                        contents.categories(edition.version()).stream().flatMap(category -> figures(edition, category)))
                .toList();
    }

    private Stream<List<@Nullable Object>> figures(EditionResults edition, CategoryKey category) {
        return edition.participants().stream()
                .sorted(Comparator.<CityKey, Integer>comparing(city -> rank(edition.figure(city, category)))
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(city -> edition.figure(city, category).stream()
                        .map(figure -> ResultSchema.row(edition.version(), city, name(city), category, figure)));
    }

    private static int rank(Optional<Figure> figure) {
        return figure.flatMap(Figure::rank).map(Rank::value).orElse(Integer.MAX_VALUE);
    }

    private List<List<@Nullable Object>> participants() {
        return results.stream()
                .flatMap(edition -> edition.participants().stream().sorted().map(city -> participant(edition, city)))
                .toList();
    }

    private List<@Nullable Object> participant(EditionResults edition, CityKey city) {
        return Arrays.asList(
                edition.version().year().value(),
                city.ags(),
                name(city),
                edition.participation(city).orElseThrow().name().toLowerCase(Locale.ROOT));
    }

    private List<List<@Nullable Object>> cities() {
        return contents.cities().stream()
                .map(city -> Arrays.<@Nullable Object>asList(
                        city.key().ags(),
                        city.name(),
                        city.state().name(),
                        city.population(),
                        city.populationAsOf(),
                        BigDecimal.valueOf(city.latitude()),
                        BigDecimal.valueOf(city.longitude())))
                .toList();
    }

    private List<List<@Nullable Object>> categories() {
        return contents.versions().stream()
                .flatMap(version -> {
                    List<CategoryKey> keys = contents.categories(version);
                    return IntStream.range(0, keys.size()).mapToObj(at -> category(version, keys.get(at), at));
                })
                .toList();
    }

    private List<@Nullable Object> category(LiveVersion version, CategoryKey key, int position) {
        return Arrays.asList(
                version.year().value(),
                key.value(),
                position,
                key.isOverall() ? null : CategoryKey.OVERALL.value(),
                contents.tree().label(key, version.year(), "de"),
                contents.tree().label(key, version.year(), "en"));
    }

    private List<List<@Nullable Object>> editions() {
        return contents.versions().stream().map(PackageTables::edition).toList();
    }

    private static List<@Nullable Object> edition(LiveVersion version) {
        EditionFacts facts = version.edition();
        return Arrays.asList(
                version.year().value(),
                version.number().toString(),
                version.publishAt(),
                facts.publishedOn(),
                facts.cities(),
                facts.indicators(),
                facts.parameters(),
                facts.dataPoints(),
                value(facts.mean()),
                value(facts.topTen()),
                version.licence().terms());
    }

    private static @Nullable BigDecimal value(@Nullable Score score) {
        return score == null ? null : score.value();
    }

    private String name(CityKey city) {
        CityEntry entry = cities.get(city);
        return entry == null ? city.ags() : entry.name();
    }
}
