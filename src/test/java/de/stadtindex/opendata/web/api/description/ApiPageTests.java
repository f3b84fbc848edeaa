package de.stadtindex.opendata.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.opendata.web.api.ApiReading;
import de.stadtindex.opendata.web.api.protocol.ProblemType;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People read what programs read. */
class ApiPageTests extends ApiReading {

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/en/api"})
    void everyAddressIsDescribed(String address) {
        Document page = open(address);

        assertThat(texts(page, "h3 code"))
                .containsExactlyElementsOf(read("/openapi.json").get("paths").propertyNames());
        assertThat(page.select("details pre").eachText())
                .hasSize(13)
                .allSatisfy(example -> assertThat(JSON.readTree(example)).isNotEmpty());
        assertThat(page.select("script, iframe, [src^=http], link[href^=https]"))
                .isEmpty();
    }

    @Test
    void eachLanguageHasItsOwnWords() {
        assertThat(texts(open("/api"), "h1, h2"))
                .containsExactly(
                        "Schnittstelle für Programme",
                        "Auf dieser Seite",
                        "So funktioniert sie",
                        "Adressen",
                        "Felder",
                        "Wenn etwas nicht geht",
                        "Was wir zusagen",
                        "Änderungen");
        assertThat(texts(open("/en/api"), "h1")).containsExactly("Interface for programs");
    }

    /** The type of a problem leads to its explanation. */
    @Test
    void everyProblemIsExplainedWhereItsTypeLeads() {
        Document page = open("/api");

        assertThat(Stream.of(ProblemType.values()))
                .allSatisfy(
                        type -> assertThat(page.expectFirst("#" + type.slug()).text())
                                .startsWith(type.status().value() + " " + type.slug()));
    }

    @Test
    void itIsLinkedFromEveryPage() {
        assertThat(open("/").select("footer a[href=/api]").text()).isEqualTo("Schnittstelle");
    }
}
