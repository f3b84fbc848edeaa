package de.stadtindex.opendata.web;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.article.PressOffice;
import de.stadtindex.core.EditionYear;
import de.stadtindex.desk.Drafts;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.portal.web.PageReading;
import de.stadtindex.ranking.EditionEntry;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.EditionRegister;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Programs that ask for what there is, while licences change and editions and articles wait for their instant. */
@Import({ClockTestConfiguration.class, ComingEdition.class, Drafts.class, PressOffice.class})
public abstract class OpenDataVisits extends PageReading {

    protected static final EditionYear YEAR = new EditionYear(2025);

    @Autowired
    protected MutableClock clock;

    @Autowired
    protected MockMvcTester programs;

    @Autowired
    private EditionRegister register;

    @AfterEach
    void letAllBeAsBefore() {
        clock.reset();
        register.all().stream()
                .filter(edition -> edition.licence().isOpen())
                .forEach(edition -> state(edition, new EditionLicence.Closed(null)));
    }

    /** Lets the full table of an edition be handed out under these terms. */
    protected final void open(EditionYear year, String terms) {
        state(register.find(year).orElseThrow(), new EditionLicence.Open(terms));
    }

    protected final MvcTestResult accept(String address, String types) {
        return programs.get()
                .uri(URI.create(address))
                .header(HttpHeaders.ACCEPT, types)
                .exchange();
    }

    protected static String header(MvcTestResult answer, String name) {
        return String.valueOf(answer.getResponse().getHeader(name));
    }

    private void state(EditionEntry edition, EditionLicence licence) {
        register.change(edition.revision(), edition.facts(), licence);
    }
}
