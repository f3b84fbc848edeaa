package de.stadtindex.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.NoSuchMessageException;

class WordsTests {

    private final Words german = BundledWords.german();
    private final Words english = BundledWords.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"82.9|82,9|82.9", "67.35|67,35|67.35", "0.0|0,0|0.0", "-0.6|−0,6|−0.6"})
    void decimalsHaveACommaInGermanAndAPointInEnglish(BigDecimal number, String inGerman, String inEnglish) {
        assertThat(german.decimal(number)).isEqualTo(inGerman);
        assertThat(english.decimal(number)).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3.4|+3,4|+3.4", "-0.6|−0,6|−0.6", "0.0|±0,0|±0.0"})
    void aDifferenceHasItsSignAndATrueMinus(BigDecimal number, String inGerman, String inEnglish) {
        assertThat(german.difference(number)).isEqualTo(inGerman);
        assertThat(english.difference(number)).isEqualTo(inEnglish);
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(german.count(13_529)).isEqualTo("13.529");
        assertThat(english.count(13_529)).isEqualTo("13,529");
        assertThat(german.count(83)).isEqualTo("83");
    }

    @Test
    void daysAreWrittenOut() {
        assertThat(german.day(LocalDate.of(2025, 9, 11))).isEqualTo("11. September 2025");
        assertThat(english.day(LocalDate.of(2025, 9, 11))).isEqualTo("11 September 2025");
    }

    @Test
    void theDayOfAnInstantIsTheOneInBerlin() {
        assertThat(german.day(Instant.parse("2025-09-10T22:00:00Z"))).isEqualTo("11. September 2025");
        assertThat(german.day(Instant.parse("2025-09-10T21:59:59Z"))).isEqualTo("10. September 2025");
    }

    @Test
    void listsEndWithAnAnd() {
        assertThat(german.list(List.of())).isEmpty();
        assertThat(german.list(List.of("Kassel"))).isEqualTo("Kassel");
        assertThat(german.list(List.of("Kassel", "Hanau"))).isEqualTo("Kassel und Hanau");
        assertThat(german.list(List.of("Kassel", "Hanau", "Wiesbaden"))).isEqualTo("Kassel, Hanau und Wiesbaden");
        assertThat(english.list(List.of("Kassel", "Hanau", "Wiesbaden"))).isEqualTo("Kassel, Hanau and Wiesbaden");
    }

    @Test
    void aNameWithBracesIsSaidAsItIs() {
        assertThat(german.list(List.of("{0}", "d'Hondt"))).isEqualTo("{0} und d'Hondt");
    }

    @Test
    void aMissingTextIsAnError() {
        assertThatExceptionOfType(NoSuchMessageException.class).isThrownBy(() -> german.say("no.such.text"));
    }

    @Test
    void theLanguageIsTheOneLabelsAreStoredUnder() {
        assertThat(german.language()).isEqualTo("de");
        assertThat(english.language()).isEqualTo("en");
    }
}
