package de.stadtindex.dataimport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CityKey;
import de.stadtindex.dataimport.rule.Expectation;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CityMatcherTests {

    private static final CityKey DARMSTADT = new CityKey("06411000");

    private final CityMatcher matcher = new CityMatcher(Samples.CITIES, Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Darmstadt;Darmstadt",
                "DARMSTADT;Darmstadt",
                "Wissenschaftsstadt Darmstadt;Darmstadt",
                "Darmstadt, Wissenschaftsstadt;Darmstadt",
                "Ingolstadt;Ingolstadt",
                "Muenchen;München",
                "Mu\u0308nchen;München",
                "Munich;München",
                "Landeshauptstadt Wiesbaden;Wiesbaden",
                "Wiesbaden, Landeshauptstadt;Wiesbaden",
                "Hamburg, Freie und Hansestadt;Hamburg",
                "Hanse- und Universitätsstadt Rostock;Rostock",
                "documenta-Stadt Kassel;Kassel",
                "Neuss, Stadt;Neuss",
                "Neuß;Neuss",
                "Frankfurt/Main;Frankfurt am Main",
                "Frankfurt (Main);Frankfurt am Main",
                "Frankfurt a.M.;Frankfurt am Main",
                "Frankfurt a. Main;Frankfurt am Main",
                "Frankfurt;Frankfurt am Main",
                "frankfurt-am-main;Frankfurt am Main",
                "Offenbach a.M.;Offenbach am Main",
                "Halle (Saale);Halle (Saale)",
                "Halle/S.;Halle (Saale)",
                "Halle an der Saale;Halle (Saale)",
                "Mülheim/Ruhr;Mülheim an der Ruhr",
                "Mülheim a. d. R.;Mülheim an der Ruhr",
                "Freiburg i. Br.;Freiburg im Breisgau",
                "Ludwigshafen a. Rh.;Ludwigshafen am Rhein",
                "Bergisch-Gladbach;Bergisch Gladbach"
            })
    void aCityIsKnownByManyWritings(String text, String city) {
        assertThat(matcher.ofName(text)).isEqualTo(Reading.of(Samples.city(city)));
    }

    @Test
    void everyCityIsKnownByItsOwnNameAndKey() {
        assertThat(Samples.cities()).hasSize(83).allSatisfy(city -> {
            assertThat(matcher.ofName(city.name())).isEqualTo(Reading.of(city.key()));
            assertThat(matcher.ofKey(city.key().ags())).isEqualTo(Reading.of(city.key()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frankfurt (Oder)", "Stadt", "Bergisch", "Region Hannover", "Neustadt", "X"})
    void anotherTownIsNeverTakenForAKnownOne(String text) {
        assertThat(matcher.ofName(text).fault()).map(Fault::code).contains(FindingCode.CITY_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"Darmstat,Darmstadt", "Landeshauptstadt Wisbaden,Wiesbaden", "Frankfrut,Frankfurt am Main", "Kölln,Köln"
    })
    void anUnknownNameComesWithSuggestions(String text, String first) {
        assertThat(matcher.ofName(text).fault()).hasValueSatisfying(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.ERROR);
            assertThat(fault.expected().key()).isEqualTo("city-like");
            assertThat(fault.expected().values().getFirst())
                    .startsWith(Samples.city(first).ags());
        });
    }

    @Test
    void thereAreAtMostThreeSuggestions() {
        assertThat(Samples.CITIES.suggestions("Hamm"))
                .hasSizeLessThanOrEqualTo(3)
                .startsWith(Samples.city("Hamm"));
        assertThat(Samples.CITIES.suggestions("Quxzywvutsr")).isEmpty();
    }

    @Test
    void aNameThatSeveralCitiesBearIsAmbiguous() {
        var two = new CityNames(List.of(
                new CityName(new CityKey("06412000"), "Frankfurt am Main", List.of()),
                new CityName(new CityKey("12053000"), "Frankfurt (Oder)", List.of())));

        assertThat(new CityMatcher(two, Map.of()).ofName("Frankfurt").fault()).hasValueSatisfying(fault -> {
            assertThat(fault.code()).isEqualTo(FindingCode.CITY_AMBIGUOUS);
            assertThat(fault.expected().key()).isEqualTo("one-city-of");
            assertThat(fault.expected().values().getFirst().split(", "))
                    .containsExactlyInAnyOrder("06412000", "12053000");
        });
        assertThat(new CityMatcher(two, Map.of()).ofName("Frankfurt/Oder"))
                .isEqualTo(Reading.of(new CityKey("12053000")));
    }

    @Test
    void whatSomebodySaidATextMeansCounts() {
        var told =
                new CityMatcher(Samples.CITIES, Map.of("Heinerstadt", DARMSTADT, "Nirgends", new CityKey("99999999")));

        assertThat(told.ofName("HEINERSTADT")).isEqualTo(Reading.of(DARMSTADT));
        assertThat(told.ofName("Nirgends").fault()).isPresent();
    }

    @Test
    void aLostLeadingZeroIsPutBackWithAWarning() {
        var reading = matcher.ofKey("6411000");

        assertThat(reading.value()).contains(DARMSTADT);
        assertThat(reading.fault()).contains(Fault.warning(FindingCode.AGS_ZERO_ADDED, "text", "06411000"));
        assertThat(matcher.ofKey("06 4 11 000")).isEqualTo(Reading.of(DARMSTADT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999", "6411", "06411", "x", "0641100000"})
    void anotherKeyIsUnknown(String text) {
        assertThat(matcher.ofKey(text).fault()).map(Fault::code).contains(FindingCode.CITY_UNKNOWN);
    }

    @Test
    void keyAndNameMustNotContradictEachOther() {
        assertThat(matcher.besideKey(DARMSTADT, "Wissenschaftsstadt Darmstadt")).isEqualTo(Reading.of(DARMSTADT));
        assertThat(matcher.besideKey(DARMSTADT, "Kassel").fault())
                .contains(Fault.error(FindingCode.CITY_NAME_DIFFERS, "text", "Darmstadt"));
        assertThat(matcher.besideKey(DARMSTADT, "Heinerstadt"))
                .isEqualTo(new Reading<>(DARMSTADT, Fault.warning(FindingCode.CITY_NAME_DIFFERS, "text", "Darmstadt")));
    }

    @Test
    void anUnknownKeyBesideAKnownNameShouldBeThatCitysKey() {
        assertThat(matcher.besideName("06411999", matcher.ofName("Darmstadt")).fault())
                .map(Fault::expected)
                .contains(Expectation.of("text", "06411000"));
    }

    @Test
    void aFileFullOfUnknownNamesIsNotSearchedToItsEnd() {
        var faults = Stream.iterate(0, number -> number + 1)
                .limit(600)
                .map(number -> matcher.ofName("Darmstad" + number))
                .map(reading -> reading.fault().orElseThrow().expected().key())
                .toList();

        assertThat(faults.getFirst()).isEqualTo("city-like");
        assertThat(faults.getLast()).isEqualTo("known-city");
    }
}
