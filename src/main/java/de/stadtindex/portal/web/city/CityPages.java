package de.stadtindex.portal.web.city;

import de.stadtindex.platform.pdf.PdfView;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Query;
import org.springframework.stereotype.Component;

/** Makes the page of a city: this is where to look first when a city's page is to change. */
@Component
class CityPages {

    private final CityCorrections corrections;
    private final EditionOverview overview;

    CityPages(CityCorrections corrections, EditionOverview overview) {
        this.corrections = corrections;
        this.overview = overview;
    }

    CityPage page(CityView view) {
        var subject = view.subject();
        var visit = subject.visit();
        var city = subject.city();
        var newest = subject.newest();
        var stand = new CityStand(subject);
        var company = new CityCompany(subject, view.cities(), overview.bySize(newest));
        return new CityPage(
                city.name(),
                new Link(
                        visit.words().say("state." + city.state()),
                        visit.links().state(city.state()) + visit.query()),
                subject.people(),
                stand.line(),
                stand.sentences(),
                corrections.of(visit, city.key()),
                view.ranks(),
                view.points().orElse(null),
                view.series().notes(),
                view.series().table(),
                new CityMatrix(subject).table(),
                view.ranksByCategory().orElse(null),
                view.profile().strengths(),
                company.neighbours(),
                company.peers(),
                new CitySources(subject).list(),
                visit.links().page("staedtevergleich") + Query.empty().with("stadt", city.slug()),
                visit.links()
                                .page("presse/" + city.slug() + "/"
                                        + newest.version().year())
                        + visit.query(),
                visit.links().city(city.slug()) + PdfView.ENDING + visit.query(),
                visit.provenance(visit.state().versions(), visit.links().city(city.slug())));
    }
}
