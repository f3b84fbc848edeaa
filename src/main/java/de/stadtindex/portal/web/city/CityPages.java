package de.stadtindex.portal.web.city;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidences;
import de.stadtindex.platform.pdf.PdfView;
import de.stadtindex.ranking.CityHistory;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Link;
import de.stadtindex.visit.web.Query;
import de.stadtindex.visit.web.Visit;
import org.springframework.stereotype.Component;

/** Makes the page of a city: this is where to look first when a city's page is to change. */
@Component
class CityPages {

    private final Results results;
    private final CityDirectory directory;
    private final Comparabilities comparabilities;
    private final CityCorrections corrections;
    private final Evidences evidences;

    CityPages(
            Results results,
            CityDirectory directory,
            Comparabilities comparabilities,
            CityCorrections corrections,
            Evidences evidences) {
        this.results = results;
        this.directory = directory;
        this.comparabilities = comparabilities;
        this.corrections = corrections;
        this.evidences = evidences;
    }

    CityPage page(Visit visit, CityEntry city, CityHistory history) {
        var newest = results.of(visit.state().newest());
        var cities = new Cities(directory.among(newest.participants()));
        var subject = new CitySubject(visit, city, history, newest, evidences.of(visit.state()));
        var stand = new CityStand(subject);
        var series = new CitySeries(subject, comparabilities.along(visit.state()));
        var company = new CityCompany(subject, cities);
        var profile = new CityProfile(subject, results, cities);
        return new CityPage(
                city.name(),
                new Link(
                        visit.words().say("state." + city.state()),
                        visit.links().state(city.state()) + visit.query()),
                subject.people(),
                stand.line(),
                stand.sentences(),
                corrections.of(visit, city.key()),
                series.ranks(),
                series.points(),
                series.notes(),
                series.table(),
                new CityMatrix(subject).table(),
                profile.drawing(),
                profile.strengths(),
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
