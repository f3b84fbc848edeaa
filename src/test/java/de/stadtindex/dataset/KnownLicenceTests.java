package de.stadtindex.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People write the same licence in many ways. */
class KnownLicenceTests {

    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0, CC_BY",
        "Lizenz: cc-by-4.0, CC_BY",
        "' CC-BY 4.0 ', CC_BY",
        "Creative Commons Namensnennung 4.0 International, CC_BY",
        "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), CC_BY",
        "https://creativecommons.org/licenses/by/4.0/deed.de, CC_BY",
        "http://creativecommons.org/licenses/by/4.0, CC_BY",
        "CC BY-SA 4.0, CC_BY_SA",
        "CC BY-NC 4.0, CC_BY_NC",
        "CC0, CC_ZERO",
        "CC0 1.0, CC_ZERO",
        "dl-de/by-2-0, DL_DE_BY",
        "Datenlizenz Deutschland – Namensnennung – 2.0, DL_DE_BY",
        "Datenlizenz Deutschland – Namensnennung – Version 2.0, DL_DE_BY",
        "https://www.govdata.de/dl-de/by-2-0, DL_DE_BY",
        "dl-de/zero-2-0, DL_DE_ZERO",
        "Datenlizenz Deutschland – Zero – Version 2.0, DL_DE_ZERO",
        "ODbL 1.0, ODBL"
    })
    void termsThatNameALicenceAreRecognised(String terms, KnownLicence licence) {
        assertThat(KnownLicence.in(terms)).contains(licence);
    }

    @ParameterizedTest
    @EnumSource
    void itIsRecognisedByEachOfItsAddresses(KnownLicence licence) {
        assertThat(KnownLicence.in(licence.address())).contains(licence);
        licence.listed().ifPresent(listed -> assertThat(KnownLicence.in(listed)).contains(licence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alle Rechte vorbehalten",
                "CC BY 3.0",
                "CC BY",
                "CC BY 4.0 mit Ausnahmen",
                "Nutzung mit Quelle erlaubt",
                "https://example.org",
                "CC BY 4.0 https://example.org/ausnahmen",
                "https://creativecommons.org/licenses/by/4.0/ https://creativecommons.org/licenses/by-nc/4.0/",
                ""
            })
    void otherTermsAreNotTakenForOne(String terms) {
        assertThat(KnownLicence.in(terms)).isEmpty();
    }

    @Test
    void anAddressInTheTermsIsWhereTheyStand() {
        assertThat(KnownLicence.address("CC BY 4.0 (https://example.org/terms)."))
                .contains("https://example.org/terms");
        assertThat(KnownLicence.described("Mit Quelle", "LICENSE.txt"))
                .isEqualTo(Map.of("path", "LICENSE.txt", "title", "Mit Quelle"));
    }
}
