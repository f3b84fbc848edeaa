package de.stadtindex.desk.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PublicPaths;
import de.stadtindex.audit.AuditAction;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Administrators enter editions and change them; nothing of it shows before its time, and nothing typed is lost. */
class EditionPagesTests extends RegistryPageVisits {

    private static final String NEW = "/ausgaben/neu";
    private static final String OF_2024 =
            "publishedOn=2024-09-16&cities=82&indicators=37&parameters=162&dataPoints=13284";

    @Test
    void aNewEditionIsInTheRegisterAndNowhereElse() {
        MvcTestResult answer =
                post(NEW, "year=2031&publishedOn=2031-09-10&cities=87&parameters=171&mean=58,3&topTen=71.5");

        assertThat(answer).hasRedirectedUrl("/redaktion/register/ausgaben/2031");
        assertThat(page("/ausgaben/2031").select("dl.facts dd").eachText())
                .containsExactly(
                        "10. September 2031",
                        "87",
                        "nicht angegeben",
                        "171",
                        "nicht angegeben",
                        "58,3",
                        "71,5",
                        "nicht angegeben",
                        "gesperrt");
        assertThat(page("").expectFirst("tbody tr").text()).contains("2031", "Noch nicht angekündigt");
        assertThat(history("edition 2031")).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo(ADMINISTRATOR);
            assertThat(line.note().action()).isEqualTo(AuditAction.EDITION_CREATED);
            assertThat(line.note().after()).contains("cities: 87", "mean: 58.3", "gate: CLOSED");
        });
        assertThat(PublicPaths.all())
                .allSatisfy(path -> assertThat(open(path).html()).as(path).doesNotContain("2031"));
        for (String path :
                List.of("/rangliste/2031", "/en/rangliste/2031", "/vergleich/2025/2031", "/karte?ausgabe=2031")) {
            assertThat(browser.get().uri(URI.create(path))).as(path).hasStatus(404);
        }
    }

    @Test
    void everythingThatCannotBeIsSaidBesideItsField() {
        MvcTestResult answer = post(
                NEW,
                "year=20x6&publishedOn=10.9.&cities=0&indicators=viele&parameters=99999&mean=100,1&topTen=58,33&bulk=ja");

        assertThat(answer).hasStatus(400);
        var page = document(answer);
        assertThat(page.select(".field-error").size()).isEqualTo(8);
        assertThat(page.select("#cities-fehler").text()).isEqualTo("Bitte geben Sie eine Zahl von 1 bis 11.000 an.");
        assertThat(page.select("#licence-fehler").text()).contains("muss eine Lizenz angegeben sein");
        assertThat(page.select("#indicators").val()).isEqualTo("viele");
        assertThat(page.select("#cities").attr("aria-describedby")).isEqualTo("cities-fehler");
    }

    @Test
    void aYearThatExistsIsRefused() {
        MvcTestResult answer = post(NEW, "year=2024&" + OF_2024);

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select("#year-fehler").text()).isEqualTo("Diese Ausgabe gibt es schon.");
    }

    @Test
    void aPublicEditionKeepsItsNumberOfCities() {
        String changed = OF_2024.replace("cities=82", "cities=84");

        MvcTestResult answer = post("/ausgaben/2024", revision("/ausgaben/2024") + changed);

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select("#cities-fehler").text()).contains("lässt sich nicht mehr ändern");
        assertThat(document(answer).select("#cities").val()).isEqualTo("84");
        assertThat(page("/ausgaben/2024").select("dl.facts dd").get(1).text()).isEqualTo("82");
    }

    @Test
    void theLicenceGateOpensWithItsLicence() {
        String open = OF_2024 + "&licence=CC+BY+4.0&bulk=ja";

        assertThat(post("/ausgaben/2024", revision("/ausgaben/2024") + open)).hasStatus(303);

        assertThat(page("/ausgaben/2024").select("dl.facts dd").eachText()).contains("CC BY 4.0", "erlaubt");
        assertThat(history("edition 2024").getFirst().note().before()).contains("gate: CLOSED");
        assertThat(history("edition 2024").getFirst().note().after()).isEqualTo("licence: CC BY 4.0 · gate: OPEN");
        assertThat(page("/ausgaben/2024").expectFirst("#verlauf ins").text())
                .isEqualTo("Lizenz: CC BY 4.0 · Gesamttabelle als Datei: erlaubt");
    }

    @Test
    void whoSavesWhatSomebodyElseChangedIsToldAndLosesNothing() {
        String seen = revision("/ausgaben/2022");
        String first = "publishedOn=2022-09-20&cities=81&indicators=36&parameters=134";
        assertThat(post("/ausgaben/2022", seen + first)).hasStatus(303);

        MvcTestResult second = post("/ausgaben/2022", seen + first.replace("134", "135"));

        assertThat(second).hasStatus(409);
        var page = document(second);
        assertThat(page.select("[role=alert]").text()).contains("inzwischen geändert");
        assertThat(page.select("#parameters").val()).isEqualTo("135");
        assertThat(page.select("dl.facts dd").get(3).text()).isEqualTo("134");
        String again = "revision=" + page.expectFirst("input[name=revision]").val() + "&";
        assertThat(post("/ausgaben/2022", again + first.replace("134", "135"))).hasStatus(303);
        assertThat(history("edition 2022")).hasSize(2);
    }

    @Test
    void savingWhatIsStoredLeavesNoTrace() {
        String same = "publishedOn=2019-10-15&cities=81&indicators=35&parameters=96&mean=&topTen=";
        post("/ausgaben/2019", revision("/ausgaben/2019") + same);
        int entries = history("edition 2019").size();

        assertThat(post("/ausgaben/2019", revision("/ausgaben/2019") + same)).hasStatus(303);

        assertThat(history("edition 2019")).hasSize(entries);
    }

    @Test
    void editorsLookAndDoNotChange() {
        var page = document(get("/redaktion/register/ausgaben/2025", "EDITOR"));

        assertThat(page.select("dl.facts dd").eachText()).contains("83");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("a[href*=protokoll]")).isEmpty();
        assertThat(get("/redaktion/register/ausgaben/neu", "EDITOR")).hasStatus(403);
        assertThat(get("/redaktion/register", "PRESS")).hasStatus(403);
    }
}
