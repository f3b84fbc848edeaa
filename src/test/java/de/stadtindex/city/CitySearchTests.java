package de.stadtindex.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitySearchTests {

    private final CitySearch search = new CitySearch(List.of(
            city("München", "Munich"),
            city("Frankfurt am Main", "Frankfurt", "Ffm"),
            city("Offenbach am Main", "Offenbach"),
            city("Freiburg im Breisgau"),
            city("Darmstadt"),
            city("Halle (Saale)"),
            city("Mülheim an der Ruhr"),
            city("Köln", "Cologne"),
            city("Kassel"),
            city("Kaiserslautern"),
            city("Karlsruhe"),
            city("Ulm"),
            city("Neuss"),
            city("Gießen")));

    @ParameterizedTest
    @CsvSource({
        "muenchen,München",
        "München,München",
        "Munchen,München",
        "MÜNCHEN,München",
        "Mu\u0308nchen,München",
        "Munich,München",
        "Frankfurt,Frankfurt am Main",
        "ffm,Frankfurt am Main",
        "frankfurt-am-main,Frankfurt am Main",
        "  Frankfurt   am  Main ,Frankfurt am Main",
        "freiburg,Freiburg im Breisgau",
        "Darmstat,Darmstadt",
        "Darmstdat,Darmstadt",
        "Frankfrut,Frankfurt am Main",
        "Kasel,Kassel",
        "Halle/Saale,Halle (Saale)",
        "koeln,Köln",
        "Koln,Köln",
        "Neuß,Neuss",
        "giessen,Gießen",
        "ruhr,Mülheim an der Ruhr"
    })
    void oneCityIsFoundHoweverItIsWritten(String text, String city) {
        assertThat(found(text)).containsExactly(city);
    }

    @Test
    void aWordInSeveralNamesFindsThemAll() {
        assertThat(found("main")).containsExactly("Frankfurt am Main", "Offenbach am Main");
    }

    @Test
    void twoLettersFindEveryNameThatBeginsSo() {
        assertThat(found("ka")).containsExactly("Kaiserslautern", "Karlsruhe", "Kassel");
    }

    @Test
    void aShortTextIsNotTakenForASlip() {
        assertThat(found("Ulf")).isEmpty();
    }

    @Test
    void aWholeNameHidesNamesThatOnlyBeginSo() {
        var similar = new CitySearch(List.of(city("Halle"), city("Halle (Saale)")));

        assertThat(similar.find("halle")).extracting(CityEntry::name).containsExactly("Halle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "…!?", "\u0308", "atlantis", "<script>alert(1)</script>", "'; drop table city;"})
    void whatIsNoNameFindsNothing(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aTextOfAHundredCharactersIsLookedUpAndALongerOneNot() {
        assertThat(found("Kassel" + " ".repeat(94))).containsExactly("Kassel");
        assertThat(found("Kassel" + " ".repeat(95))).isEmpty();
    }

    @Test
    void aCityThatIsNotAmongThoseGivenIsNotFound() {
        assertThat(new CitySearch(List.of()).find("Kassel")).isEmpty();
    }

    private List<String> found(String text) {
        return search.find(text).stream().map(CityEntry::name).toList();
    }

    private static CitySearch.Candidate city(String name, String... aliases) {
        var key = new CityKey("%08d".formatted(Math.floorMod(name.hashCode(), 100_000_000)));
        return new CitySearch.Candidate(
                new CityEntry(key, name, Slug.of(name), FederalState.HE, null, null, 50, 8), List.of(aliases));
    }
}
