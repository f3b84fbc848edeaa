package de.stadtindex.portal.web.comparison;

import de.stadtindex.claim.ChangeWords;
import de.stadtindex.claim.ComparabilitySentences;
import de.stadtindex.core.CityKey;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.comparison.ComparisonPage.Row;
import de.stadtindex.portal.web.selection.Parts;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.YearOverYear;
import de.stadtindex.ranking.YearOverYear.Move;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Visit;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the year-over-year page. */
@Component
class ComparisonPages {

    private static final int SHOWN = 10;

    private final Comparabilities comparabilities;

    ComparisonPages(Comparabilities comparabilities) {
        this.comparabilities = comparabilities;
    }

    ComparisonPage page(Visit visit, ComparisonView view, Compared compared) {
        Words words = visit.words();
        YearOverYear comparison = compared.moves();
        Cities cities = compared.cities();
        ComparisonHead head = new ComparisonHead(visit, view);
        Parts parts = Parts.of(comparison.moves().size(), view.page());
        List<Move> shown = parts.of(comparison.moves());
        return new ComparisonPage(
                head.heading(),
                compared.said(),
                ComparabilitySentences.of(comparabilities.between(visit.state(), view.earlier(), view.later()), words),
                head.form(),
                head.categories(),
                new ComparisonPage.Years(
                        view.earlier().year().toString(), view.later().year().toString()),
                rows(first(comparison.climbers()), cities, visit),
                rows(first(comparison.fallers()), cities, visit),
                compared.slopes(shown),
                words.say("comparison.alternative", String.join(" ", compared.said())),
                rows(shown, cities, visit),
                head.turn(parts),
                parts.isLast() ? links(comparison.arrived(), cities, visit) : List.of(),
                parts.isLast() ? links(comparison.left(), cities, visit) : List.of(),
                parts.isLast() ? links(comparison.unknown(), cities, visit) : List.of(),
                List.of(
                        visit.provenance(List.of(view.earlier(), view.later()), head.address()),
                        visit.provenance(
                                view.earlier(),
                                visit.links().ranking(view.earlier().year(), view.category()))));
    }

    private static List<Move> first(List<Move> moves) {
        return moves.subList(0, Math.min(SHOWN, moves.size()));
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
