package de.stadtindex.opendata.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.opendata.web.OpenDataVisits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs get the form they ask for, and nothing twice. */
class CatalogueAnswersTests extends OpenDataVisits {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|text/turtle;charset=UTF-8",
                "text/turtle|text/turtle;charset=UTF-8",
                "text/*|text/turtle;charset=UTF-8",
                "application/rdf+xml|application/rdf+xml;charset=UTF-8",
                "application/ld+json|application/ld+json",
                "text/turtle;q=0.5, application/ld+json;q=0.9, */*;q=0.1|application/ld+json",
                "text/turtle;q=0, */*|application/rdf+xml;charset=UTF-8",
                "*/*, text/turtle;q=0.1|application/rdf+xml;charset=UTF-8",
                "application/ld+json, */*|application/ld+json",
                "application/ld+json, text/turtle|application/ld+json",
                "text/html, */*;q=0.8|text/turtle;charset=UTF-8"
            })
    void oneAddressAnswersInTheFormThatIsAskedFor(String accepted, String type) {
        var answer = accept("/catalog", accepted);

        assertThat(answer).hasStatusOk();
        assertThat(header(answer, "Content-Type")).isEqualTo(type);
        assertThat(answer.getResponse().getHeaders("Vary")).contains("Accept");
    }

    @Test
    void whoSaysNothingGetsTurtle() {
        assertThat(request("/catalog")).hasStatusOk().hasContentTypeCompatibleWith("text/turtle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/html", "text/turtle;q=0", "image/*"})
    void whoTakesNoneOfTheFormsIsToldSo(String accepted) {
        assertThat(accept("/catalog", accepted)).hasStatus(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "text/", "text/turtle;q=viel", "/"})
    void nonsenseIsRefused(String accepted) {
        assertThat(accept("/catalog", accepted)).hasStatus4xxClientError();
    }

    @Test
    void whoeverHasTheLatestIsToldSo() {
        open(YEAR, "CC BY 4.0");
        for (String address : List.of("/catalog", "/catalog.ttl", "/catalog.rdf", "/catalog.jsonld")) {
            var first = request(address);
            String tag = header(first, "ETag");

            assertThat(body(request(address))).as(address).isEqualTo(body(first));
            assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
            assertThat(programs.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
            var head = programs.head().uri(address).exchange();
            assertThat(head).hasStatusOk().hasHeader("ETag", tag);
        }
    }

    @Test
    void aChangedLicenceIsNews() {
        open(YEAR, "CC BY 4.0");
        String tag = header(request("/catalog.ttl"), "ETag");

        open(YEAR, "CC BY-SA 4.0");

        assertThat(programs.get().uri("/catalog.ttl").header("If-None-Match", tag))
                .hasStatusOk();
    }
}
