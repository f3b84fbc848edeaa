package de.stadtindex.desk.web.registry;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.audit.AuditAction;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How far two editions may be compared is noted with its reason, and the public comparison says so at once. */
class ComparabilityPagesTests extends RegistryPageVisits {

    private static final String FORM = "/ausgaben/2022/vergleichbarkeit";
    private static final String GERMAN = "Erstmals wurden auch die Bäder gezählt.";
    private static final String ENGLISH = "Public pools were counted for the first time.";

    @Test
    void aVerdictWithItsReasonIsReadOnThePublicComparisonInBothLanguages() {
        assertThat(open("/vergleich/2021/2022").text()).doesNotContain(GERMAN);

        MvcTestResult answer = note("verdict=WITH_NOTE&ownGerman=" + GERMAN + "&ownEnglish=" + ENGLISH);

        assertThat(answer).hasRedirectedUrl("/redaktion/register/ausgaben/2022");
        assertThat(open("/vergleich/2021/2022").text())
                .contains("2021 und 2022 sind nur mit Hinweis vergleichbar.", GERMAN);
        assertThat(open("/en/vergleich/2021/2022").text()).contains(ENGLISH);
        assertThat(page("/ausgaben/2022").select("#vergleichbarkeit").text())
                .contains("Nur mit Hinweis vergleichbar", GERMAN);
        assertThat(history("edition 2022").getFirst().note()).satisfies(note -> {
            assertThat(note.action()).isEqualTo(AuditAction.COMPARABILITY_CHANGED);
            assertThat(note.before()).isEqualTo("verdict: COMPARABLE");
            assertThat(note.after()).contains("verdict: WITH_NOTE", GERMAN, ENGLISH);
        });
    }

    @Test
    void theReasonsThatArePublicCanBeTakenBack() {
        assertThat(page("/ausgaben/2023").select("#code-education").hasAttr("checked"))
                .isTrue();

        assertThat(post(
                        "/ausgaben/2023/vergleichbarkeit",
                        revision("/ausgaben/2023") + "verdict=NOT_COMPARABLE&codes=parameters"))
                .hasStatus(303);

        assertThat(open("/vergleich/2022/2023").text())
                .contains("nicht vergleichbar", "von 133 (2022) auf 157 (2023)")
                .doesNotContain("Seit 2023 zählt Bildung");
    }

    @Test
    void aWarningWithoutAReasonOrInOneLanguageOnlyIsRefused() {
        MvcTestResult unreasoned = note("verdict=NOT_COMPARABLE");
        MvcTestResult half = note("verdict=WITH_NOTE&ownGerman=" + GERMAN);

        assertThat(unreasoned).hasStatus(409);
        assertThat(document(unreasoned).select("#verdict-fehler").text()).contains("nennt den Grund");
        assertThat(half).hasStatus(400);
        assertThat(document(half).select("#ownEnglish-fehler").text()).isEqualTo("Bitte füllen Sie dieses Feld aus.");
        assertThat(document(half).select("#ownGerman").text()).isEqualTo(GERMAN);
        assertThat(note("codes=parameters")).hasStatus(400);
        assertThat(post(FORM, "revision=99&verdict=COMPARABLE")).hasStatus(409);
    }

    @Test
    void theFirstEditionHasNothingToBeComparedWith() {
        assertThat(page("/ausgaben/2019").select("#vergleichbarkeit")).isEmpty();
    }

    private MvcTestResult note(String form) {
        return post(FORM, revision("/ausgaben/2022") + form);
    }
}
