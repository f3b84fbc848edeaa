package de.stadtindex.claim;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.DataStates;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Each sentence is one that a press officer can hand on: right of its year, and right in its language. */
@SpringBootTest
@Import(PostgresTestConfiguration.class)
class SentencesTests {

    private static final String STAND = "_stand_2025.1";

    @Autowired
    private Evidences evidences;

    @Autowired
    private DataStates states;

    @Autowired
    private ClaimIds ids;

    @Autowired
    private Wording wording;

    /** "Seit 2019" would say that it held in 2019, too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PRESS       | de | Lübeck gehört 2024 zum ersten Mal überhaupt zu den Top 10 (Ausgaben seit 2019).
        ALTERNATIVE | de | Lübeck 2024: zum ersten Mal überhaupt unter den ersten 10 (Ausgaben seit 2019).
        PLAIN       | de | Die Stadt Lübeck ist im Jahr 2024 zum ersten Mal überhaupt unter den besten 10 Städten. Gezählt werden die Jahre ab 2019.
        SHORT       | de | Lübeck 2024: zum ersten Mal überhaupt Top 10 (Ausgaben seit 2019)
        PRESS       | en | Lübeck is among the top 10 in 2024 for the first time (editions since 2019).
        SHORT       | en | Lübeck 2024: top 10 for the first time (editions since 2019)
        """)
    void theFirstTimeIsCountedFromTheFirstEditionOn(Voice voice, Locale locale, String sentence) {
        assertThat(say("mal_1_top_luebeck_gesamt_2024_10", voice, locale)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PRESS       | de | Dresden gehört 2025 nicht mehr zu den Top 10: Rang 18 (2024: Rang 5).
        ALTERNATIVE | de | Dresden ist 2025, anders als 2024, nicht unter den ersten 10: Rang 18 (2024: Rang 5).
        PRESS       | en | Dresden is no longer among the top 10 in 2025: rank 18 (2024: rank 5).
        ALTERNATIVE | en | Dresden is not among the top 10 in 2025, unlike in 2024: rank 18 (2024: rank 5).
        """)
    void whoLeftTheTopIsSaidToBeWhereItIsNow(Voice voice, Locale locale, String sentence) {
        assertThat(say("nicht-mehr-top_dresden_gesamt_2025_2024_10", voice, locale))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        neu-in-top_hannover_gesamt_2025_2024_10 | de | Hannover kommt 2025 neu unter die Top 10: Rang 7 (2024: Rang 41).
        neu-in-top_hannover_gesamt_2025_2024_10 | en | Hannover enters the top 10 in 2025: rank 7 (2024: rank 41).
        neu-in-top_hannover_gesamt_2025_2019_10 | de | Hannover kommt 2025 gegenüber 2019 neu unter die Top 10.
        neu_hanau_gesamt_2025_2019              | de | Hanau ist 2025 gegenüber 2019 neu in der Rangliste.
        neu_hanau_gesamt_2025_2019              | en | Hanau is new in the ranking of 2025 compared with 2019.
        """)
    void whatIsNewNamesTheEditionComparedWithUnlessItIsTheOneBefore(String id, Locale locale, String sentence) {
        assertThat(say(id, Voice.PRESS, locale)).isEqualTo(sentence);
    }

    /** The editions of a streak ranked 81, 82 and 83 cities. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        in-folge_3_rang_muenchen_gesamt_2025_1      | PRESS | de | München steht 2025 zum dritten Mal in Folge auf Rang 1.
        in-folge_3_rang_muenchen_gesamt_2025_1      | PRESS | en | München is on rank 1 in 2025 for the third time in a row.
        in-folge_3_rang_muenchen_gesamt_2025_1      | SHORT | en | München 2025: rank 1 for the third time in a row
        weiterhin_2024_top_muenchen_gesamt_2025_3   | PRESS | en | München is still among the top 3 in 2025.
        weiterhin_2024_top_muenchen_gesamt_2025_3   | SHORT | en | München 2025: still top 3
        in-folge_2_letzter-rang_salzgitter_gesamt_2025 | PRESS | de | Salzgitter belegt 2025 zum zweiten Mal in Folge den letzten Platz.
        in-folge_2_top_freiburg-im-breisgau_verwaltung_2025_10 | PRESS | de | Freiburg im Breisgau gehört 2025 in der Kategorie Verwaltung zum zweiten Mal in Folge zu den Top 10.
        """)
    void whatGoesOnDoesNotSayHowManyCitiesThereAre(String id, Voice voice, Locale locale, String sentence) {
        assertThat(say(id, voice, locale)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        platz_muenchen_gesamt_2025_1_einwohner-ab-500000 | ALTERNATIVE | de | München hat 2025 den besten Rang der Städte mit mindestens 500.000 Einwohnern.
        platz_muenchen_gesamt_2025_1_einwohner-ab-500000 | SHORT       | de | München 2025: die Nummer 1 der Städte mit mindestens 500.000 Einwohnern
        platz_muenchen_gesamt_2025_1_einwohner-ab-500000 | ALTERNATIVE | en | München has the best rank of the cities with at least 500,000 inhabitants in 2025.
        platz_hamburg_gesamt_2025_2_einwohner-ab-500000  | SHORT       | de | Hamburg 2025: Platz 2 der Städte mit mindestens 500.000 Einwohnern
        """)
    void aGroupIsOneOfCities(String id, Voice voice, Locale locale, String sentence) {
        assertThat(say(id, voice, locale)).isEqualTo(sentence);
    }

    /** Stuttgart ranked better in 2025 than in 2022, Kaiserslautern was not ranked in 2019. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        bester-rang_stuttgart_gesamt_2022_2019             | PRESS | de | Stuttgart erreicht 2022 mit Rang 5 seinen besten Rang seit 2019.
        bester-rang_stuttgart_gesamt_2022_2019             | PRESS | en | In 2022, Stuttgart has its best rank since 2019: rank 5.
        schlechtester-rang_kaiserslautern_gesamt_2024_beginn | PLAIN | de | Die Stadt Kaiserslautern hat im Jahr 2024 ihren bisher schlechtesten Platz. Gezählt werden die Jahre ab 2020.
        schlechtester-rang_kaiserslautern_gesamt_2024_beginn | PLAIN | en | In the year 2024, Kaiserslautern has its worst place so far. This counts the years since 2020.
        bester-rang_kassel_gesamt_2025_beginn              | PRESS | de | Kassel erreicht 2025 seinen bisher besten Rang (Ausgaben seit 2019).
        """)
    void anExtremeIsOneOfItsOwnYear(String id, Voice voice, Locale locale, String sentence) {
        assertThat(say(id, voice, locale)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        punkteveraenderung_koeln_gesamt_2024_2023_gleich | PRESS | de | Köln hat 2024 genauso viele Punkte wie 2023 (83,2 Punkte).
        punkteveraenderung_hamburg_gesamt_2025_2024_plus-3.4   | SHORT | de | Hamburg 2025: +3,4 Punkte gegenüber 2024
        rang-gefallen-punkte-gestiegen_mainz_gesamt_2025_2024  | PLAIN | de | Die Stadt Mainz hat im Jahr 2025 mehr Punkte als im Jahr 2024. Trotzdem hat sie einen schlechteren Platz.
        veraenderung_darmstadt_gesamt_2025_2024_plus-1         | PLAIN | en | Darmstadt has a better place in the year 2025 than in the year 2024.
        weiteste-veraenderung_kassel_gesamt_2025_2024_plus     | PRESS | de | Keine Stadt verbessert sich 2025 stärker als Kassel.
        abstand_gesamt_2025_rang-10_rang-1_5.5                 | PLAIN | de | Im Jahr 2025 liegen 5,5 Punkte zwischen dem Platz 1 und dem Platz 10.
        """)
    void whatIsComparedIsSaidInFull(String id, Voice voice, Locale locale, String sentence) {
        assertThat(say(id, voice, locale)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "punkteveraenderung_muenchen_gesamt_2025_2024_plus-1.9",
                "rang-gefallen-punkte-gestiegen_mainz_gesamt_2025_2024",
                "mittelveraenderung_2025_2024_plus-3.2"
            })
    void pointsOfTwoYearsCarryWhatTheyDoNotSay(String id) {
        assertThat(explanation(id).notes()).contains(words(Locale.GERMAN).say("comparability.points"));
    }

    @Test
    void pointsOfOneYearNeedNoNote() {
        assertThat(explanation("punkte_muenchen_gesamt_2025_90.2").notes()).isEmpty();
    }

    private String say(String id, Voice voice, Locale locale) {
        return new ClaimSentences(evidence(), words(locale)).say(claim(id), voice);
    }

    private Explanation explanation(String id) {
        return new Explanations(evidence(), words(Locale.GERMAN)).of(evidence().judge(claim(id)));
    }

    private Words words(Locale locale) {
        return wording.in(locale);
    }

    private Evidence evidence() {
        return evidences.of(states.current());
    }

    private Claim claim(String id) {
        return ids.read(id + STAND).orElseThrow().claim();
    }
}
