package de.stadtindex.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "München,munchen",
        "Muenchen,munchen",
        "MU\u0308NCHEN,munchen",
        "Gießen,giessen",
        "GIESSEN,giessen",
        "'  Halle  (Saale) ',halle saale",
        "Chóśebuz,chosebuz",
        "'IT & Kommunikation\u00a0*',it kommunikation",
        "'– ±',''"
    })
    void spellingsOfOneNameFoldToTheSame(String text, String folded) {
        assertThat(Spelling.fold(text)).isEqualTo(folded);
    }
}
