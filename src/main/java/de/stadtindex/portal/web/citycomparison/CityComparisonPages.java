package de.stadtindex.portal.web.citycomparison;

import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.portal.web.citycomparison.CityComparisonPage.Comparison;
import de.stadtindex.portal.web.selection.CityChoice;
import de.stadtindex.portal.web.series.MethodNotes;
import de.stadtindex.portal.web.series.RankHistory;
import de.stadtindex.portal.web.series.SeriesSentences;
import de.stadtindex.portal.web.series.SeriesSources;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.Standing;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page that compares cities: the form, and the comparison once there are two. */
@Component
class CityComparisonPages {

    /** With fewer there is nothing to compare. */
    private static final int FEWEST = 2;

    private final Results results;
    private final Comparabilities comparabilities;
    private final Evidences evidences;

    CityComparisonPages(Results results, Comparabilities comparabilities, Evidences evidences) {
        this.results = results;
        this.comparabilities = comparabilities;
        this.evidences = evidences;
    }

    CityComparisonPage page(Visit visit, CityChoice choice) {
        String path = visit.links().page("staedtevergleich");
        List<CityEntry> cities = choice.cities();
        boolean complete = isComplete(choice);
        return new CityComparisonPage(
                complete
                        ? visit.words()
                                .say(
                                        "citycomparison.heading.cities",
                                        visit.words().list(names(cities)))
                        : visit.words().say("citycomparison.heading"),
                complete ? "" : lead(visit, choice),
                choice.form(visit, path, CategoryKey.OVERALL),
                complete ? null : example(visit, choice, path).orElse(null),
                complete ? comparison(visit, cities, path) : null);
    }

    /** Whether there is something to compare. */
    static boolean isComplete(CityChoice choice) {
        return choice.isSound() && choice.cities().size() >= FEWEST;
    }

    private static String lead(Visit visit, CityChoice choice) {
        boolean one = choice.isSound() && choice.cities().size() == 1;
        return one
                ? visit.words()
                        .say("citycomparison.second", choice.cities().getFirst().name())
                : visit.words().say("citycomparison.lead");
    }

    private Comparison comparison(Visit visit, List<CityEntry> cities, String path) {
        RankHistory history = RankHistory.of(results, visit.state(), CategoryKey.OVERALL);
        ComparisonTables tables = new ComparisonTables(visit, history, cities);
        Evidence evidence = evidences.of(visit.state());
        SeriesSentences sentences = new SeriesSentences(evidence, CategoryKey.OVERALL, visit.words());
        MethodNotes notes = MethodNotes.of(visit, comparabilities.along(visit.state()));
        Query query = Query.empty();
        for (CityEntry city : cities) {
            query = query.with("stadt", city.slug());
        }
        return new Comparison(
                sentences.finding(cities),
                tables.chart(notes),
                sentences.alternative(cities),
                history.missing(cities, visit.words()),
                notes,
                cities.stream().map(city -> Link.to(city, visit)).toList(),
                tables.editions(),
                tables.categories(
                        evidence.categories(),
                        visit.state().versions().stream().map(results::of).toList()),
                SeriesSources.of(visit, path, query));
    }

    /** The first two cities of the newest edition that are known. */
    private Optional<Link> example(Visit visit, CityChoice choice, String path) {
        if (visit.state().versions().isEmpty() || !choice.isSound()) {
            return Optional.empty();
        }
        List<Standing> best =
                results.of(visit.state().newest()).ranking(CategoryKey.OVERALL).standings();
        List<CityEntry> cities = best.stream()
                .limit(FEWEST)
                .flatMap(standing ->
                        choice.known().stream().filter(city -> city.key().equals(standing.city())))
                .toList();
        if (cities.size() < FEWEST) {
            return Optional.empty();
        }
        Query query = visit.query()
                .with("stadt", cities.getFirst().slug())
                .with("stadt", cities.getLast().slug());
        return Optional.of(new Link(
                visit.words().say("citycomparison.example", visit.words().list(names(cities))), path + query));
    }

    private static List<String> names(List<CityEntry> cities) {
        return cities.stream().map(CityEntry::name).toList();
    }
}
