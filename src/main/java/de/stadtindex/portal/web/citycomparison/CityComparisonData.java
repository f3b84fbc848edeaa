package de.stadtindex.portal.web.citycomparison;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.dataset.FigureTable;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.figures.EditionRows;
import de.stadtindex.portal.web.series.HistoryRows;
import de.stadtindex.portal.web.series.MethodNotes;
import de.stadtindex.portal.web.series.RankHistory;
import de.stadtindex.portal.web.series.SeriesSentences;
import de.stadtindex.portal.web.series.SeriesSources;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.Diagram;
import de.stadtindex.visit.web.format.PageData;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of the comparison of cities, for its other forms. */
@Component
class CityComparisonData {

    private final Results results;
    private final Comparabilities comparabilities;
    private final Evidences evidences;

    CityComparisonData(Results results, Comparabilities comparabilities, Evidences evidences) {
        this.results = results;
        this.comparabilities = comparabilities;
        this.evidences = evidences;
    }

    /** The figures of at least two cities. */
    PageData of(Visit visit, List<CityEntry> cities) {
        List<EditionResults> editions =
                visit.state().versions().stream().map(results::of).toList();
        Evidence evidence = evidences.of(visit.state());
        RankHistory history = RankHistory.of(results, visit.state(), CategoryKey.OVERALL);
        MethodNotes notes = MethodNotes.of(visit, comparabilities.along(visit.state()));
        SeriesSentences sentences = new SeriesSentences(evidence, CategoryKey.OVERALL, visit.words());
        List<String> names = cities.stream().map(CityEntry::name).toList();
        String heading =
                visit.words().say("citycomparison.heading.cities", visit.words().list(names));
        String name = "staedtevergleich-"
                + cities.stream().map(city -> city.slug().value()).collect(Collectors.joining("-"));
        List<FigureRow> series = HistoryRows.of(editions, CategoryKey.OVERALL, cities);
        Query query = Query.empty();
        for (CityEntry city : cities) {
            query = query.with("stadt", city.slug());
        }
        return new PageData(
                visit,
                name,
                heading,
                () -> sentences.finding(cities),
                SeriesSources.of(visit, visit.links().page("staedtevergleich"), query)
                        .href(),
                editions.reversed().stream().map(EditionResults::version).toList(),
                () -> FigureTable.of(
                        name,
                        Stream.concat(series.stream(), latest(editions, evidence, cities))
                                .toList(),
                        visit.words()),
                List.of(new Diagram(
                        "verlauf",
                        visit.words().say("citycomparison.figure", visit.words().list(names)),
                        sentences.alternative(cities),
                        new ComparisonTables(visit, history, cities).chart(notes),
                        notes(notes, history.missing(cities, visit.words()), visit.words()),
                        () -> FigureTable.of(name + "-verlauf", series, visit.words()))),
                null);
    }

    /** How to read the lines, which of them are missing, and what changed in method. */
    private static List<String> notes(MethodNotes method, String missing, Words words) {
        return Stream.of(
                        Stream.of(words.say("series.holes"), words.say("series.figure.lines"), missing),
                        method.lines(words).stream())
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The newest known figure of each city in each category. */
    private static Stream<FigureRow> latest(List<EditionResults> editions, Evidence evidence, List<CityEntry> cities) {
        return evidence.categories().children().stream()
                .flatMap(key -> cities.stream().flatMap(city -> latest(editions, key, city)));
    }

    private static Stream<FigureRow> latest(List<EditionResults> editions, CategoryKey key, CityEntry city) {
        return editions.reversed().stream()
                .filter(edition -> edition.figure(city.key(), key).isPresent())
                .limit(1)
                .map(edition -> new EditionRows(edition, null).row(city, key));
    }
}
