package de.stadtindex.portal.web.city;

import de.stadtindex.article.Placeholder;
import de.stadtindex.article.PlaceholderSource;
import de.stadtindex.article.Rendering;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Statement;
import de.stadtindex.claim.Statements;
import de.stadtindex.claim.Voice;
import de.stadtindex.core.EditionYear;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Charts of a city's page in articles: <code>{{diagramm rang darmstadt}}</code>, <code>{{diagramm punkte darmstadt}}</code> and
 * <code>{{diagramm profil darmstadt}}</code>, drawn from the figures the article is bound to.
 */
@Component
class ChartPlaceholders implements PlaceholderSource {

    private static final Set<ClaimType> FINDINGS = EnumSet.of(ClaimType.RANK_CHANGE, ClaimType.RANK);

    private final CityLookup cities;
    private final CityCharts charts;
    private final Evidences evidences;

    ChartPlaceholders(CityLookup cities, CityCharts charts, Evidences evidences) {
        this.cities = cities;
        this.charts = charts;
        this.evidences = evidences;
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
        return block(charts.ranks(visit, found), finding(visit, found), notes, visit);
    }

    private Rendering points(Visit visit, Found found) {
        List<String> notes = new ArrayList<>();
        notes.add(visit.words().say("city.points.hint"));
        notes.addAll(charts.notes(visit, found));
        return block(charts.points(visit, found), "", notes, visit);
    }

    private Rendering profile(Visit visit, Found found) {
        return block(charts.profile(visit, found), "", List.of(), visit);
    }

    /** What the series comes down to: how the rank moved, or which it is; empty where neither is proven. */
    private String finding(Visit visit, Found found) {
        EditionYear newest = visit.state().newest().year();
        Evidence evidence = evidences.of(visit.state());
        return new Statements(evidence)
                .of(found.city().key(), newest, visit.state().before(newest).map(LiveVersion::year)).proven().stream()
                        .map(Statement::claim)
                        .filter(claim -> claim.category().isOverall() && FINDINGS.contains(claim.type()))
                        .max((one, other) -> Boolean.compare(isMove(one), isMove(other)))
                        .map(claim -> new ClaimSentences(evidence, visit.words()).say(claim, Voice.ALTERNATIVE) + " ")
                        .orElse("");
    }

    private static boolean isMove(Claim claim) {
        return claim.type() == ClaimType.RANK_CHANGE;
    }

    private static Rendering block(Optional<Drawing> drawn, String finding, List<String> notes, Visit visit) {
        if (drawn.isEmpty()) {
            return new Rendering.Nothing(Rendering.Reason.FIGURE);
        }
        Drawing drawing = drawn.get();
        String alternative = finding + drawing.alternative();
        Markup figure = new Markup().open("figure").with("class", "drawing");
        figure.open("figcaption")
                .open("strong")
                .text(drawing.title())
                .close("strong")
                .close("figcaption");
        figure.open("div")
                .with("class", "chart chart--" + drawing.chart().kind())
                .add(drawing.chart().svg(alternative))
                .close("div");
        notes.forEach(note -> figure.element("p", "hint", note));
        LiveVersion newest = visit.state().newest();
        figure.element("p", "hint", visit.provenance(newest, "").text());
        return new Rendering.Block(figure.close("figure"), drawing.title() + " " + alternative);
    }
}
