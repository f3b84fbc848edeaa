package de.stadtindex.desk.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PublicPaths;
import de.stadtindex.audit.AuditAction;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Administrators enter and rename cities; no address that ever led to a city dies. */
class CityPagesTests extends RegistryPageVisits {

    private static final String NEW = "/staedte/neu";
    private static final String PLACE = "&latitude=50,9&longitude=11.5";

    @Test
    void aNewCityIsInTheRegisterWithTheStateOfItsKeyAndNowhereElse() {
        MvcTestResult answer =
                post(NEW, "ags=16+0+99+777&name=Jüna&population=110.502&populationAsOf=2024-12-31" + PLACE);

        assertThat(answer).hasRedirectedUrl("/redaktion/register/staedte/16099777");
        var page = page("/staedte/16099777");
        assertThat(page.select(".lead").text()).isEqualTo("Thüringen, AGS 16099777");
        assertThat(page.select("dl.facts dd").eachText())
                .containsExactly("/stadt/juena", "110.502 am 31. Dezember 2024", "50,900000° Nord, 11,500000° Ost");
        assertThat(history("city 16099777")).singleElement().satisfies(line -> {
            assertThat(line.note().action()).isEqualTo(AuditAction.CITY_ADDED);
            assertThat(line.note().after()).startsWith("name: Jüna · slug: juena");
        });
        assertThat(PublicPaths.all())
                .allSatisfy(path -> assertThat(open(path).html()).as(path).doesNotContain("Jüna", "juena"));
        assertThat(browser.get().uri("/stadt/juena")).hasStatus(404);
    }

    @Test
    void everythingThatCannotBeIsSaidBesideItsField() {
        MvcTestResult answer = post(NEW, "ags=17000000&name=-&slug=Ä&population=5&latitude=91&longitude=west");

        assertThat(answer).hasStatus(400);
        assertThat(document(answer).select(".field-error").eachText()).hasSize(6);
        assertThat(document(answer).select("#ags-fehler").text()).contains("Nummer eines Landes");
        assertThat(document(answer).select("#ags").val()).isEqualTo("17000000");
    }

    @Test
    void keysNamesAndAddressesBelongToOneCity() {
        assertThat(document(post(NEW, "ags=06411000&name=Neu" + PLACE))
                        .select("#ags-fehler")
                        .text())
                .isEqualTo("Eine Stadt mit diesem Schlüssel gibt es schon.");
        assertThat(document(post(NEW, "ags=06999999&name=muenchen" + PLACE))
                        .select("#name-fehler")
                        .text())
                .contains("schon eine andere Stadt");
        assertThat(document(post(NEW, "ags=06999999&name=Neu&slug=kassel" + PLACE))
                        .select("#slug-fehler")
                        .text())
                .contains("zu einer anderen Stadt");
        assertThat(post(NEW, "ags=06999999&name=Cologne" + PLACE)).hasStatus(409);
    }

    @Test
    void aRenamedCityIsFoundUnderItsFormerNameAndAddress() {
        assertThat(open("/stadt/hanau").select("h1").text()).isEqualTo("Hanau");

        assertThat(change("06435014", "name=Brüder-Grimm-Stadt+Hanau&slug=")).hasStatus(303);

        MvcTestResult former = browser.get().uri("/stadt/hanau?stand=2025.1").exchange();
        assertThat(former).hasStatus(301);
        assertThat(former.getResponse().getRedirectedUrl()).startsWith("/stadt/brueder-grimm-stadt-hanau");
        assertThat(open("/stadt/brueder-grimm-stadt-hanau").select("h1").text()).isEqualTo("Brüder-Grimm-Stadt Hanau");
        assertThat(browser.get().uri("/en/stadt/hanau")).hasStatus(301);
        assertThat(browser.get().uri("/suche?q=Hanau")).hasRedirectedUrl("/stadt/brueder-grimm-stadt-hanau");
        var page = page("/staedte/06435014");
        assertThat(page.select("#namen li span").eachText()).contains("Hanau");
        assertThat(page.select("dl.facts").text()).contains("Frühere Adressen /stadt/hanau");
        assertThat(post(NEW, "ags=06999999&name=Neu&slug=hanau" + PLACE)).hasStatus(409);

        assertThat(change("06435014", "name=Hanau&slug=hanau")).hasStatus(303);
        assertThat(open("/stadt/hanau").select("h1").text()).isEqualTo("Hanau");
        assertThat(browser.get().uri("/stadt/brueder-grimm-stadt-hanau")).hasStatus(301);
        assertThat(history("city 06435014").getFirst().note().before())
                .isEqualTo("name: Brüder-Grimm-Stadt Hanau · slug: brueder-grimm-stadt-hanau");
    }

    @Test
    void whoSavesWhatSomebodyElseChangedIsToldAndLosesNothing() {
        String seen = revision("/staedte/06611000");
        String form = "slug=kassel" + PLACE;
        assertThat(post("/staedte/06611000", seen + "name=Cassel&" + form)).hasStatus(303);

        MvcTestResult second = post("/staedte/06611000", seen + "name=Kassel+Stadt&" + form);

        assertThat(second).hasStatus(409);
        assertThat(document(second).select("[role=alert]").text()).contains("inzwischen geändert");
        assertThat(document(second).select("#name").val()).isEqualTo("Kassel Stadt");
        assertThat(document(second).select("h1").text()).isEqualTo("Cassel");
    }

    @Test
    void theListIsSearchedByNameOtherNameAndKey() {
        assertThat(page("/staedte").select("tbody tr").size()).isGreaterThanOrEqualTo(83);
        assertThat(page("/staedte?q=muenchen").select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("09162000");
        assertThat(page("/staedte?q=cologne").select("tbody th").text()).isEqualTo("Köln");
        assertThat(page("/staedte?q=09162000").select("tbody th").text()).isEqualTo("München");
        assertThat(page("/staedte?q=xyz").select("[role=status]").text()).isEqualTo("Keine Stadt heißt so.");
    }

    @Test
    void editorsLookAndNobodyFindsACityThatIsNone() {
        assertThat(document(get("/redaktion/register/staedte/06411000", "EDITOR"))
                        .select("main form"))
                .isEmpty();
        for (String address : new String[] {"06999998", "x", "0641100"}) {
            assertThat(get("/redaktion/register/staedte/" + address, "ADMINISTRATOR"))
                    .hasStatus(404);
            assertThat(post("/staedte/" + address, "name=X")).hasStatus(404);
        }
        assertThat(browser.get().uri(URI.create("/redaktion/register/staedte"))).hasStatus(302);
    }

    private MvcTestResult change(String ags, String form) {
        return post("/staedte/" + ags, revision("/staedte/" + ags) + form + PLACE);
    }
}
