package de.stadtindex.desk.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.ImportOutcome.Checked;
import de.stadtindex.dataimport.Imports;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.Findings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Other names of a city are entered and removed; search and files know them from then on. */
class AliasPagesTests extends RegistryPageVisits {

    private static final String NAMES = "/staedte/06411000/namen";

    @Autowired
    private Uploads uploads;

    @Autowired
    private Imports imports;

    @Test
    void aFileThatNamesTheCityThatWayIsUnderstoodFromThenOn() {
        long upload = uploads.receive(
                "editor@example.org",
                new EditionYear(2025),
                CategoryKey.OVERALL,
                "gesamt.csv",
                "Platz;Stadt;Index\n17;Heinerstadt;77,7\n".getBytes(StandardCharsets.UTF_8));
        assertThat(codes(upload)).contains(FindingCode.CITY_UNKNOWN);

        assertThat(add("alias=Heinerstadt")).hasRedirectedUrl("/redaktion/register/staedte/06411000");

        assertThat(codes(upload)).doesNotContain(FindingCode.CITY_UNKNOWN);
        assertThat(browser.get().uri("/suche?q=heinerstadt")).hasRedirectedUrl("/stadt/darmstadt");
        assertThat(history("city 06411000").getFirst().note()).satisfies(note -> {
            assertThat(note.action()).isEqualTo(AuditAction.ALIAS_ADDED);
            assertThat(note.after()).isEqualTo("alias: Heinerstadt");
        });
    }

    @Test
    void aRemovedNameIsNoLongerFound() {
        assertThat(add("alias=Residenz")).hasStatus(303);
        assertThat(page("/staedte/06411000").select("#namen li").text()).contains("Residenz");

        assertThat(post(NAMES + "/entfernen", revision("/staedte/06411000") + "alias=Residenz"))
                .hasStatus(303);

        assertThat(page("/staedte/06411000").select("#namen").text()).doesNotContain("Residenz");
        assertThat(history("city 06411000").getFirst().note().before()).isEqualTo("alias: Residenz");
    }

    @Test
    void aNameOfAnotherCityIsRefusedHoweverItIsWritten() {
        for (String name : List.of("Kassel", "KOELN", "cologne")) {
            MvcTestResult answer = add("alias=" + name);
            assertThat(answer).as(name).hasStatus(409);
            assertThat(document(answer).select("#alias-fehler").text()).contains("schon eine andere Stadt");
            assertThat(document(answer).select("#alias").val()).isEqualTo(name);
        }
    }

    @Test
    void aKnownOrEmptyNameIsRefused() {
        assertThat(document(add("alias=darmstadt")).select("#alias-fehler").text())
                .isEqualTo("Unter diesem Namen ist die Stadt schon bekannt.");
        assertThat(add("alias=")).hasStatus(400);
        assertThat(add("alias=%2B%2B")).hasStatus(400);
        assertThat(post(NAMES, "revision=99&alias=Neuer+Name")).hasStatus(409);
    }

    private MvcTestResult add(String form) {
        return post(NAMES, revision("/staedte/06411000") + form);
    }

    private List<FindingCode> codes(long upload) {
        Checked checked = (Checked) imports.look(upload);
        return checked.findings().groups().stream().map(Findings.Group::code).toList();
    }
}
