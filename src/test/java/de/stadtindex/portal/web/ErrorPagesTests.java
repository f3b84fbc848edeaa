package de.stadtindex.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader learns where an address leads nowhere, or to a fixed state. */
class ErrorPagesTests extends PageReading {

    @Test
    void anUnknownEditionNamesThoseThatExist() {
        Document page = document(request("/rangliste/1850"), 404);

        assertThat(page.select("h1").text()).isEqualTo("Diese Ausgabe gibt es nicht.");
        assertThat(texts(page, "ul.cities a")).containsExactly("2025", "2024", "2023", "2022", "2021", "2020", "2019");
    }

    @Test
    void anUnknownCityAsksWhichOneWasMeant() {
        Document page = document(request("/stadt/frankfurt"), 404);

        assertThat(page.text()).contains("Meinten Sie Frankfurt am Main?");
        assertThat(texts(page, "ul.cities a")).containsExactly("Frankfurt am Main");
        assertThat(document(request("/en/stadt/f"), 404).text()).contains("Did you mean one of these?");
        assertThat(document(request("/stadt/atlantis"), 404).select("h1").text())
                .isEqualTo("Diese Stadt kennt der Index nicht.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rangliste/2025?sortierung=%3Cscript%3E",
                "/rangliste/2025?richtung=%3Cscript%3E",
                "/rangliste/2025?land=%3Cscript%3E",
                "/rangliste/2025?groesse=%3Cscript%3E",
                "/rangliste/2025?stand=%3Cscript%3E",
                "/vergleich/2024/2025?rangliste=%3Cscript%3E",
                "/vergleich/2024/2025?land=%3Cscript%3E"
            })
    void aMalformedParameterIsRefusedWithoutEcho(String address) {
        Document page = document(request(address), 400);

        assertThat(page.select("h1").text()).isEqualTo("Diese Adresse verstehen wir nicht");
        assertThat(page.select(".lead").text()).isNotEmpty();
        assertThat(page.html()).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rangliste/abc",
                "/rangliste/2025/unsinn",
                "/land/atlantis",
                "/vergleich/2018/2025",
                "/rangliste/2025?stand=2025.9",
                "/stadt/%3Cscript%3E",
                "/en/rangliste/99999"
            })
    void whatDoesNotExistIsNotFound(String address) {
        Document page = document(request(address), 404);

        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(page.html()).doesNotContain("<script");
    }

    @Test
    void theStateOf2024KnowsNothingOf2025() {
        Document page = open("/rangliste/2024?stand=2024.1");

        assertThat(page.select(".banner").text())
                .startsWith("Sie sehen den festen Datenstand 2024.1 vom 16. September 2024.");
        assertThat(texts(page, ".tabs:first-of-type a")).doesNotContain("2025");
        document(request("/rangliste/2025?stand=2024.1"), 404);
    }
}
