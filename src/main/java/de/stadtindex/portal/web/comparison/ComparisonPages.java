package de.stadtindex.portal.web.comparison;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.claim.ChangeWords;
import de.stadtindex.claim.ComparabilitySentences;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.CityKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.comparison.ComparisonPage.Row;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.YearOverYear;
import de.stadtindex.ranking.YearOverYear.Move;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes the year-over-year page. */
@Component
class ComparisonPages {

    private static final int SHOWN = 10;

    private final Results results;
    private final CityDirectory directory;
    private final Comparabilities comparabilities;
    private final Evidences evidences;

    ComparisonPages(Results results, CityDirectory directory, Comparabilities comparabilities, Evidences evidences) {
        this.results = results;
        this.directory = directory;
        this.comparabilities = comparabilities;
        this.evidences = evidences;
    }

    ComparisonPage page(Visit visit, ComparisonView view) {
        Words words = visit.words();
        Ranking earlier = results.of(view.earlier()).ranking(view.category());
        Ranking later = results.of(view.later()).ranking(view.category());
        Cities cities = cities(view);
        YearOverYear comparison = YearOverYear.of(
                earlier, later, city -> view.state() == null || cities.get(city).state() == view.state());
        List<String> said = new ComparisonSentences(comparison, view, evidences.of(visit.state()), words).all();
        ComparisonHead head = new ComparisonHead(visit, view);
        return new ComparisonPage(
                head.heading(),
                said,
                ComparabilitySentences.of(comparabilities.between(visit.state(), view.earlier(), view.later()), words),
                head.form(),
                head.categories(),
                new ComparisonPage.Years(earlier.year().toString(), later.year().toString()),
                rows(comparison.climbers(), cities, visit).stream().limit(SHOWN).toList(),
                rows(comparison.fallers(), cities, visit).stream().limit(SHOWN).toList(),
                ComparisonSlopes.of(comparison, cities),
                words.say("comparison.alternative", String.join(" ", said)),
                rows(comparison.moves(), cities, visit),
                links(comparison.arrived(), cities, visit),
                links(comparison.left(), cities, visit),
                links(comparison.unknown(), cities, visit),
                List.of(
                        visit.provenance(List.of(view.earlier(), view.later()), head.address()),
                        visit.provenance(view.earlier(), visit.links().ranking(earlier.year(), view.category()))));
    }

    private Cities cities(ComparisonView view) {
        Set<CityKey> keys = new HashSet<>(results.of(view.earlier()).participants());
        keys.addAll(results.of(view.later()).participants());
        return new Cities(directory.entries(keys));
    }

    private static List<Row> rows(List<Move> moves, Cities cities, Visit visit) {
        return moves.stream()
                .map(move -> new Row(
                        Link.to(cities.get(move.city()), visit),
                        move.before().toString(),
                        move.after().toString(),
                        ChangeWords.of(move.change(), visit.words())))
                .toList();
    }

    private static List<Link> links(Collection<CityKey> keys, Cities cities, Visit visit) {
        return cities.inAlphabet(keys).stream()
                .map(city -> Link.to(city, visit))
                .toList();
    }
}
