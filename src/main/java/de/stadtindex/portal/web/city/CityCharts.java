package de.stadtindex.portal.web.city;

import de.stadtindex.dataset.FigureRow;
import de.stadtindex.dataset.FigureTable;
import de.stadtindex.platform.text.Words;
import de.stadtindex.portal.web.city.CityLookup.Found;
import de.stadtindex.portal.web.city.CityPage.Drawing;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws single charts of a city's page for where they stand alone. */
@Component
class CityCharts {

    private final CityView.Maker views;

    CityCharts(CityView.Maker views) {
        this.views = views;
    }

    /** The overall ranks of all editions; empty where none is known. */
    Optional<Drawing> ranks(Visit visit, Found found) {
        CityView view = views.of(visit, found);
        boolean isAnyKnown = visit.state().years().stream()
                .anyMatch(year -> view.subject().rank(year).isPresent());
        return isAnyKnown ? Optional.of(view.ranks()) : Optional.empty();
    }

    /** The overall scores of all editions; empty where fewer than two are known. */
    Optional<Drawing> points(Visit visit, Found found) {
        return views.of(visit, found).points();
    }

    /** The ranks in the categories; empty where none is known. */
    Optional<Drawing> profile(Visit visit, Found found) {
        return views.of(visit, found).ranksByCategory();
    }

    /** All charts of a city's page, ready to stand alone; the ranks first. */
    List<Diagram> diagrams(CityView view) {
        CitySubject subject = view.subject();
        CitySeries series = view.series();
        List<Diagram> diagrams = new ArrayList<>();
        Words words = subject.words();
        diagrams.add(diagram(
                "rang", view.ranks(), notes(words.say("city.ranks.hint"), series, words), subject::overall, subject));
        view.points()
                .ifPresent(points -> diagrams.add(diagram(
                        "punkte",
                        points,
                        notes(words.say("city.points.figure"), series, words),
                        subject::overall,
                        subject)));
        view.ranksByCategory()
                .ifPresent(
                        drawn -> diagrams.add(diagram("profil", drawn, List.of(), view.profile()::figures, subject)));
        return diagrams;
    }

    /** How to read the marks, and what changed in method at the dashed lines. */
    private static List<String> notes(String marks, CitySeries series, Words words) {
        Stream<String> dashes =
                series.notes().isEmpty() ? Stream.empty() : Stream.of(words.say("series.figure.breaks"));
        return Stream.of(Stream.of(marks), dashes, series.notes().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static Diagram diagram(
            String name, Drawing drawing, List<String> notes, Supplier<List<FigureRow>> figures, CitySubject subject) {
        return new Diagram(
                name,
                drawing.title(),
                drawing.alternative(),
                drawing.chart(),
                notes,
                () -> FigureTable.of("stadt-" + subject.city().slug() + "-" + name, figures.get(), subject.words()));
    }

    /** What changed in method at the dashed lines of the series. */
    List<String> notes(Visit visit, Found found) {
        return views.of(visit, found).series().notes();
    }
}
