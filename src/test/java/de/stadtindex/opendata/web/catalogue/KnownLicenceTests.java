package de.stadtindex.opendata.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People write the same licence in many ways. */
class KnownLicenceTests {

    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0,CC_BY",
        "cc-by-4.0,CC_BY",
        " CC-BY 4.0 ,CC_BY",
        "https://creativecommons.org/licenses/by/4.0/deed.de,CC_BY",
        "http://creativecommons.org/licenses/by/4.0,CC_BY",
        "CC BY-SA 4.0,CC_BY_SA",
        "CC0,CC_ZERO",
        "dl-de/by-2-0,DL_BY",
        "Datenlizenz Deutschland – Namensnennung – Version 2.0,DL_BY",
        "https://www.govdata.de/dl-de/by-2-0,DL_BY",
        "dl-de/zero-2-0,DL_ZERO",
        "Datenlizenz Deutschland – Zero – Version 2.0,DL_ZERO"
    })
    void itIsRecognised(String terms, KnownLicence licence) {
        assertThat(KnownLicence.of(terms)).contains(licence);
    }

    @ParameterizedTest
    @EnumSource
    void itIsRecognisedByEachOfItsAddresses(KnownLicence licence) {
        assertThat(KnownLicence.of(licence.listed())).contains(licence);
        assertThat(KnownLicence.of(licence.text())).contains(licence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CC BY 3.0", "CC BY", "Nur für Gemeinden", "", "CC BY 4.0 mit Ausnahmen", "https://example.org"})
    void otherTermsAreNotTakenForIt(String terms) {
        assertThat(KnownLicence.of(terms)).isEmpty();
    }
}
