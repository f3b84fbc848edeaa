package de.stadtindex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {

    @ParameterizedTest
    @CsvSource({
        "/,GERMAN",
        "/stadt/kiel,GERMAN",
        "/en,ENGLISH",
        "/en/,ENGLISH",
        "/en/stadt/kiel,ENGLISH",
        "/english,GERMAN",
        "/stadt/en,GERMAN",
        "/EN,GERMAN"
    })
    void thePathAloneDecides(String path, Language expected) {
        assertThat(Language.ofPath(path)).isEqualTo(expected);
    }

    @Test
    void whatIsNotEnglishIsGerman() {
        assertThat(Language.of(Locale.US)).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.FRENCH)).isEqualTo(Language.GERMAN);
    }

    @Test
    void eachIsTheOtherOfTheOther() {
        assertThat(Language.GERMAN.other()).isEqualTo(Language.ENGLISH);
        assertThat(Language.ENGLISH.other()).isEqualTo(Language.GERMAN);
    }
}
