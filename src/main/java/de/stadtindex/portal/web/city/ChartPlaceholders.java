package de.stadtindex.portal.web.city;

import de.stadtindex.article.Placeholder;
import de.stadtindex.article.PlaceholderSource;
import de.stadtindex.article.Rendering;
import de.stadtindex.platform.markup.Markup;
import de.stadtindex.platform.text.Words;
import de.stadtindex.platform.web.Language;
import de.stadtindex.portal.web.city.CityLookup.Found;
import de.stadtindex.portal.web.city.CityPage.Drawing;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.visit.web.UnknownCityException;
import de.stadtindex.visit.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Charts of a city's page in articles: <code>{{diagramm rang darmstadt}}</code>, <code>{{diagramm punkte darmstadt}}</code> and
 * <code>{{diagramm profil darmstadt}}</code>, drawn from the figures the article is bound to.
 */
@Component
class ChartPlaceholders implements PlaceholderSource {

    private final CityLookup cities;
    private final CityCharts charts;

    ChartPlaceholders(CityLookup cities, CityCharts charts) {
        this.cities = cities;
        this.charts = charts;
    }

    @Override
    public Optional<Rendering> render(Placeholder placeholder, DataState figures, Words words) {
        return placeholder instanceof Placeholder.Chart(List<String> arguments) && arguments.size() == 2
                ? render(arguments.getFirst(), arguments.getLast(), visit(figures, words))
                : Optional.empty();
    }

    private static Visit visit(DataState figures, Words words) {
        return new Visit(words, Language.of(words.locale()), figures);
    }

    private Optional<Rendering> render(String kind, String slug, Visit visit) {
        try {
            return switch (kind) {
                case "rang" -> Optional.of(ranks(visit, cities.find(visit, slug)));
                case "punkte" -> Optional.of(points(visit, cities.find(visit, slug)));
                case "profil" -> Optional.of(profile(visit, cities.find(visit, slug)));
                default -> Optional.empty();
            };
        } catch (UnknownCityException _) {
            return Optional.of(new Rendering.Nothing(Rendering.Reason.CITY));
        }
    }

    private Rendering ranks(Visit visit, Found found) {
        List<String> notes = new ArrayList<>();
        notes.add(visit.words().say("city.ranks.hint"));
        notes.addAll(charts.notes(visit, found));
        return block(charts.ranks(visit, found), notes, visit);
    }

    private Rendering points(Visit visit, Found found) {
        List<String> notes = new ArrayList<>();
        notes.add(visit.words().say("city.points.hint"));
        notes.addAll(charts.notes(visit, found));
        return block(charts.points(visit, found), notes, visit);
    }

    private Rendering profile(Visit visit, Found found) {
        return block(charts.profile(visit, found), List.of(), visit);
    }

    private static Rendering block(Optional<Drawing> drawn, List<String> notes, Visit visit) {
        if (drawn.isEmpty()) {
            return new Rendering.Nothing(Rendering.Reason.FIGURE);
        }
        Drawing drawing = drawn.get();
        Markup figure = new Markup().open("figure").with("class", "drawing");
        figure.open("figcaption")
                .open("strong")
                .text(drawing.title())
                .close("strong")
                .close("figcaption");
        figure.open("div")
                .with("class", "chart chart--" + drawing.chart().kind())
                .add(drawing.chart().svg(drawing.alternative()))
                .close("div");
        notes.forEach(note -> figure.element("p", "hint", note));
        LiveVersion newest = visit.state().newest();
        figure.element("p", "hint", visit.provenance(newest, "").text());
        return new Rendering.Block(figure.close("figure"), drawing.title() + " " + drawing.alternative());
    }
}
