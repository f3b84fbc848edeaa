package de.stadtindex.portal.web.info;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@Import(PostgresTestConfiguration.class)
class InfoPagesTests {

    @Autowired
    private MockMvcTester browser;

    static Stream<String> everyPage() {
        return Stream.of(
                        "/methode",
                        "/glossar",
                        "/leichte-sprache",
                        "/barrierefreiheit",
                        "/barrierefreiheit?gesendet",
                        "/impressum",
                        "/datenschutz")
                .flatMap(path -> Stream.of(path, "/en" + path));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyPageIsCompleteInBothLanguages(String address) {
        var page = open(address);

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).isNotBlank();
        assertThat(page.select("main p, main li, main h2, main dt, main dd"))
                .allSatisfy(element -> assertThat(element.text()).isNotBlank().doesNotContain("??"));
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void everyAnchorThatAPagePointsToIsThere(String address) {
        var page = open(address);

        assertThat(page.select("main a[href*='#']")).allSatisfy(link -> {
            var target = link.attr("href").split("#", 2);
            var there = target[0].isEmpty() ? page : open(target[0]);
            assertThat(there.getElementById(target[1])).as(link.attr("href")).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void noIdIsGivenTwice(String address) {
        assertThat(open(address).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/methode", "/en/methode"})
    void figuresOnOtherPagesFindTheirExplanation(String address) {
        assertThat(open(address).select("section").eachAttr("id"))
                .contains(
                        "rang",
                        "indexwert",
                        "tendenz",
                        "vergleichbarkeit",
                        "luecken",
                        "naehe",
                        "staende",
                        "quellen",
                        "bestwerte");
    }

    @Test
    void theMethodPageListsEveryEditionAndSaysWhatIsNotKnown() {
        var rows = open("/methode").select("#ausgaben tbody tr").eachText();

        assertThat(rows)
                .hasSize(7)
                .startsWith("2025 11. September 2025 83 37 163 13.529")
                .contains("2022 20. September 2022 81 36 133 nicht bekannt");
    }

    @Test
    void whatTheOperatorHasNotSetIsNamedInEachLanguage() {
        assertThat(open("/impressum").select("strong.missing").eachText())
                .containsExactly(
                        "Angabe fehlt: stadtindex.operator.name",
                        "Angabe fehlt: stadtindex.operator.street",
                        "Angabe fehlt: stadtindex.operator.city",
                        "Angabe fehlt: stadtindex.operator.representative",
                        "Angabe fehlt: stadtindex.operator.email",
                        "Angabe fehlt: stadtindex.operator.phone");
        assertThat(open("/en/datenschutz").select("strong.missing").eachText())
                .contains(
                        "Missing: stadtindex.operator.data-protection-contact",
                        "Missing: stadtindex.operator.supervisory-authority");
        assertThat(open("/barrierefreiheit")
                        .select("#durchsetzung strong.missing")
                        .text())
                .isEqualTo("Angabe fehlt: stadtindex.operator.enforcement-body");
    }

    private Document open(String address) {
        var answer = browser.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
