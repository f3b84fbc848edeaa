package de.stadtindex.portal.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.portal.web.PageReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How residents find their city. */
class SearchTests extends PageReading {

    @ParameterizedTest
    @CsvSource({
        "muenchen,muenchen",
        "Frankfurt,frankfurt-am-main",
        "freiburg,freiburg-im-breisgau",
        "Darmstat,darmstadt",
        "Munich,muenchen"
    })
    void oneHitLeadsStraightToTheCity(String text, String city) {
        assertThat(request("/suche?q=" + text)).hasStatus(302).hasRedirectedUrl("/stadt/" + city);
        assertThat(request("/en/suche?q=" + text)).hasStatus(302).hasRedirectedUrl("/en/stadt/" + city);
    }

    @Test
    void severalHitsAreListed() {
        assertThat(texts(open("/suche?q=ha"), "ul.cities").getFirst()).contains("Hagen", "Hamburg", "Hannover");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(document(request("/suche?q=" + "a".repeat(101)), 400).text()).contains("höchstens 100 Zeichen");
    }
}
