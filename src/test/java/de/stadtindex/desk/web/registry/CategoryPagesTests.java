package de.stadtindex.desk.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.audit.AuditAction;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a category is called is changed from an edition on, and the public pages say so at once. */
class CategoryPagesTests extends RegistryPageVisits {

    @Test
    void aNewNameIsShownFromItsEditionOnAndNotBefore() {
        assertThat(open("/rangliste/2025/mobilitaet").select("h1").text()).contains("Mobilität");

        assertThat(name("mobilitaet", "from=2025&german=Verkehr&english=Traffic"))
                .hasRedirectedUrl("/redaktion/register/kategorien/mobilitaet");

        assertThat(open("/rangliste/2025/mobilitaet").select("h1").text()).contains("Verkehr");
        assertThat(open("/en/rangliste/2025/mobilitaet").select("h1").text()).contains("Traffic");
        assertThat(open("/rangliste/2024/mobilitaet").select("h1").text()).contains("Mobilität");
        assertThat(open("/methode").select("#kategorien li").eachText()).contains("Verkehr (bis 2024: Mobilität)");
        assertThat(page("/kategorien/mobilitaet").expectFirst("tbody").text())
                .isEqualTo("2025 Verkehr Traffic 2019 Mobilität Mobility");
        assertThat(history("category mobilitaet").getFirst().note()).satisfies(note -> {
            assertThat(note.action()).isEqualTo(AuditAction.CATEGORY_LABELLED);
            assertThat(note.before()).isEqualTo("from-edition: 2019 · german: Mobilität · english: Mobility");
            assertThat(note.after()).isEqualTo("from-edition: 2025 · german: Verkehr · english: Traffic");
        });
    }

    @Test
    void aNameIsCorrectedInPlace() {
        assertThat(name("energie_umwelt", "from=2019&german=Energie+%26+Umwelt&english=Energy+and+environment"))
                .hasStatus(303);

        assertThat(page("/kategorien/energie_umwelt").expectFirst("tbody").select("tr"))
                .hasSize(1);
        assertThat(open("/rangliste/2025/energie-umwelt").select("h1").text()).contains("Energie & Umwelt");
        assertThat(history("category energie_umwelt").getFirst().note().before())
                .isEqualTo("german: Energie und Umwelt");
    }

    @Test
    void theNameOfAnEditionToComeIsNotSeenBeforeIt() {
        post("/ausgaben/neu", "year=2037&publishedOn=2037-09-01&cities=85");

        assertThat(name("verwaltung", "from=2037&german=Rathaus&english=Town+hall"))
                .hasStatus(303);

        for (String path : new String[] {"/", "/rangliste/2025/verwaltung", "/methode", "/stadt/darmstadt"}) {
            assertThat(open(path).text()).as(path).doesNotContain("Rathaus", "2037");
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        MvcTestResult taken = name("verwaltung", "from=2025&german=Gesellschaft&english=Public+offices");
        MvcTestResult half = name("verwaltung", "from=2025&german=Amt&english=");

        assertThat(taken).hasStatus(409);
        assertThat(document(taken).select("#german-fehler").text()).contains("schon eine andere Kategorie");
        assertThat(document(taken).select("#english").val()).isEqualTo("Public offices");
        assertThat(half).hasStatus(400);
        assertThat(document(half).select("#english-fehler").text()).isEqualTo("Bitte füllen Sie dieses Feld aus.");
        assertThat(name("verwaltung", "from=1999&german=Amt&english=Office")).hasStatus(400);
        assertThat(post("/kategorien/verwaltung", "revision=99&from=2025&german=Amt&english=Office"))
                .hasStatus(409);
    }

    @Test
    void editorsLookAndDoNotChange() {
        assertThat(document(get("/redaktion/register/kategorien/gesellschaft", "EDITOR"))
                        .select("main form"))
                .isEmpty();
        assertThat(page("/kategorien").select("tbody tr")).hasSize(6);
        assertThat(get("/redaktion/register/kategorien/wetter", "EDITOR")).hasStatus(404);
    }

    private MvcTestResult name(String category, String form) {
        return post("/kategorien/" + category, revision("/kategorien/" + category) + form);
    }
}
