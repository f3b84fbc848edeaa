package de.stadtindex.dataimport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CategoryKey;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryNamesTests {

    private final CategoryNames names = Samples.CATEGORIES;

    @ParameterizedTest
    @CsvSource({
        "gesamt,gesamt",
        "Gesamtwertung,gesamt",
        "Gesamtranking,gesamt",
        "Gesamtindex,gesamt",
        "Overall ranking,gesamt",
        "Overall,gesamt",
        "verwaltung,verwaltung",
        "Administration,verwaltung",
        "it_kommunikation,it_kommunikation",
        "it-kommunikation,it_kommunikation",
        "IT und Kommunikation,it_kommunikation",
        "IT & Kommunikation,it_kommunikation",
        "IT,it_kommunikation",
        "IT and communication,it_kommunikation",
        "Energie/Umwelt,energie_umwelt",
        "ENERGIE UND UMWELT,energie_umwelt",
        "Energie,energie_umwelt",
        "Mobilität,mobilitaet",
        "Mobilitaet,mobilitaet",
        "Mobilita\u0308t,mobilitaet",
        "mobility,mobilitaet",
        "Gesellschaft,gesellschaft",
        "Gesellschaft und Bildung,gesellschaft",
        "Society and education,gesellschaft"
    })
    void aRankingIsNamedInManyWays(String text, String key) {
        assertThat(names.named(text)).contains(new CategoryKey(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Verkehr", "Mobilität und Verkehr", "Energie und Mobilität", "Index", "Darmstadt"})
    void anythingElseNamesNone(String text) {
        assertThat(names.named(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Smart City Index 2025 – Mobilität,mobilitaet",
        "Ranking im Bereich Energie und Umwelt (2025),energie_umwelt",
        "smart-city-2025-gesamt.xlsx,gesamt",
        "Gesamt und Verwaltung,verwaltung"
    })
    void aTitleMentionsARankingAmongOtherWords(String title, String key) {
        assertThat(names.mentioned(title)).contains(new CategoryKey(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Smart City Index 2025", "Tabelle1", "Verwaltung und Mobilität", ""})
    void aTitleThatMentionsNoneOrSeveralLeavesItOpen(String title) {
        assertThat(names.mentioned(title)).isEqualTo(Optional.empty());
    }
}
