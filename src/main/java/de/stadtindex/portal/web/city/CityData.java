package de.stadtindex.portal.web.city;

import de.stadtindex.chart.figure.Badge;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.dataset.FigureTable;
import de.stadtindex.portal.web.city.CityPage.Stand;
import de.stadtindex.visit.web.Visit;
import de.stadtindex.visit.web.format.PageData;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The figures of a city's page, for its other forms. */
@Component
class CityData {

    private final CityCharts charts;

    CityData(CityCharts charts) {
        this.charts = charts;
    }

    PageData of(CityView view) {
        CitySubject subject = view.subject();
        Visit visit = subject.visit();
        CityStand stand = new CityStand(subject);
        String name = "stadt-" + subject.city().slug();
        return new PageData(
                visit,
                name,
                subject.city().name(),
                () -> stand.sentences().getFirst(),
                visit.provenance(
                                visit.state().versions(),
                                visit.links().city(subject.city().slug()))
                        .href(),
                subject.versions().reversed(),
                () -> FigureTable.of(name, rows(subject), visit.words()),
                charts.diagrams(view),
                badge(subject, stand.line()));
    }

    /** Newest edition first; in each the overall ranking, then its categories. */
    private static List<FigureRow> rows(CitySubject subject) {
        return subject.versions().reversed().stream()
                .flatMap(version -> Stream.concat(
                        Stream.of(subject.overall(version)),
                        subject.tree().children().stream().map(key -> subject.row(version, key))))
                .toList();
    }

    private static Badge badge(CitySubject subject, Stand stand) {
        Visit visit = subject.visit();
        return new Badge(
                subject.city().name(),
                stand.rank(),
                stand.moved(),
                subject.words().say("dataset.figure.index"),
                visit.provenance(visit.state().versions(), "").text());
    }
}
