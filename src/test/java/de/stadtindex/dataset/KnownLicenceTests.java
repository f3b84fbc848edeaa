package de.stadtindex.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownLicenceTests {

    @ParameterizedTest
    @CsvSource({
        "CC BY 4.0, CC_BY",
        "Lizenz: cc-by-4.0, CC_BY",
        "Creative Commons Namensnennung 4.0 International, CC_BY",
        "CC BY-SA 4.0, CC_BY_SA",
        "CC0, CC_ZERO",
        "CC0 1.0, CC_ZERO",
        "dl-de/by-2-0, DL_DE_BY",
        "Datenlizenz Deutschland – Namensnennung – 2.0, DL_DE_BY",
        "ODbL 1.0, ODBL"
    })
    void termsThatNameALicenceAreRecognised(String terms, KnownLicence licence) {
        assertThat(KnownLicence.in(terms)).contains(licence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alle Rechte vorbehalten", "CC BY 3.0", "CC BY-NC 4.0", "Nutzung mit Quelle erlaubt"})
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
