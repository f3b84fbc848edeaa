package de.stadtindex.claim;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.platform.text.BundledWords;
import de.stadtindex.ranking.DataStates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What the real figures prove, by the sentences a press office would write. */
@SpringBootTest
@Import(PostgresTestConfiguration.class)
class BundledClaimsTests {

    private static final EditionYear Y2024 = new EditionYear(2024);
    private static final EditionYear Y2025 = new EditionYear(2025);

    @Autowired
    private Evidences evidences;

    @Autowired
    private DataStates states;

    @Autowired
    private CityDirectory directory;

    @Autowired
    private ClaimIds ids;

    private Evidence evidence;

    @BeforeEach
    void layOut() {
        evidence = evidences.of(states.current());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        darmstadt | 2025 | Darmstadt steht 2025 auf Rang 17 von 83.
        darmstadt | 2025 | Darmstadt verbessert sich 2025 leicht um 1 Platz auf Rang 17 (2024: Rang 18).
        darmstadt | 2025 | Darmstadt gehört 2025 in der Kategorie Gesellschaft und Bildung zu den Top 10.
        darmstadt | 2024 | Darmstadt ist 2024 die bestplatzierte Stadt in Hessen.
        darmstadt | 2024 | Darmstadt hat 2024 mit Rang 18 seinen bisher schlechtesten Rang (Ausgaben seit 2019).
        darmstadt | 2024 | Im Jahr 2024 liegt Darmstadt 10,5 Punkte hinter dem Spitzenplatz.
        hannover | 2025 | Hannover verbessert sich 2025 deutlich um 34 Plätze auf Rang 7 (2024: Rang 41).
        hannover | 2025 | Hannover gehört 2025 zum ersten Mal überhaupt zu den Top 10 (Ausgaben seit 2019).
        muenchen | 2025 | München steht 2025 zum dritten Mal in Folge auf Rang 1.
        muenchen | 2025 | München ist 2025 zum siebten Mal in Folge die bestplatzierte Stadt in Bayern.
        muenchen | 2025 | Im Jahr 2025 gewinnt München 1,9 Punkte gegenüber 2024 (von 88,3 auf 90,2 Punkte).
        berlin | 2025 | Berlin verschlechtert sich 2025 zum sechsten Mal in Folge.
        cottbus | 2025 | Cottbus ist 2025 neu in der Rangliste.
        """)
    void theFiguresProve(String city, int year, String sentence) {
        assertThat(sentences(city, year)).contains(sentence);
    }

    @Test
    void whatIsMostTellingComesFirst() {
        assertThat(sentences("hannover", 2025).getFirst()).isEqualTo("Hannover steht 2025 auf Rang 7 von 83.");
        assertThat(sentences("hannover", 2025).getLast()).startsWith("Die Ausgabe 2025 umfasst");
    }

    @Test
    void whatIsNotProvenSaysWhatIsMissing() {
        StatementSheet sheet = sheet("darmstadt", 2025);

        assertThat(sheet.open()).singleElement().satisfies(finding -> {
            assertThat(finding.claim()).isEqualTo(best("darmstadt", Y2025));
            assertThat(new Explanations(evidence, BundledWords.german())
                            .of(finding)
                            .reasons())
                    .containsExactly("Die Ränge 12 und 16 sind im Jahr 2025 nicht bekannt.");
        });
    }

    @Test
    void aWrongRankIsRefutedWithTheRightOne() {
        Finding finding = evidence.judge(new Snapshot.Ranked(cell("darmstadt", Y2025), 12));

        assertThat(finding.truth()).isEqualTo(Truth.FALSE);
        assertThat(finding.instead()).contains(new Snapshot.Ranked(cell("darmstadt", Y2025), 17));
    }

    @Test
    void aRankThatAnotherCityHoldsIsExcludedForACityWithoutOne() {
        assertThat(truth(new Snapshot.Ranked(cell("kassel", Y2025), 17))).isEqualTo(Truth.FALSE);
        assertThat(truth(new Snapshot.Ranked(cell("kassel", Y2025), 12))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whereSourcesContradictEachOtherNothingIsProven() {
        Finding finding = evidence.judge(new Snapshot.Ranked(cell("leipzig", Y2024), 23));

        assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.reasons()).containsExactly(new Reason.Contradicted(cell("leipzig", Y2024)));
    }

    @Test
    void pointsAreComparedWithTheDecimalsThatAreSaid() {
        assertThat(truth(new Snapshot.Scored(cell("darmstadt", Y2024), new BigDecimal("77.8"))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(new Snapshot.Scored(cell("darmstadt", Y2024), new BigDecimal("78"))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(new Snapshot.Scored(cell("darmstadt", Y2024), new BigDecimal("77"))))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void howOftenInARowACityMovedIsCountedAndSaid() {
        var claim = new History.MovedInARow(cell("berlin", Y2025), Direction.DOWN, 6);

        assertThat(truth(claim)).isEqualTo(Truth.TRUE);
        assertThat(evidence.judge(new History.MovedInARow(claim.cell(), Direction.DOWN, 4))
                        .instead())
                .contains(claim);
        assertThat(ids.read(ids.write(claim, evidence))).contains(new ClaimId(claim, evidence.stand()));
        assertThat(new ClaimSentences(evidence, BundledWords.german()).say(claim, Voice.PRESS))
                .isEqualTo("Berlin verschlechtert sich 2025 zum sechsten Mal in Folge.");
    }

    @Test
    void anEditionThatIsNotThereLeavesAClaimOpen() {
        Finding finding = evidence.judge(new Snapshot.Ranked(cell("darmstadt", new EditionYear(2018)), 3));

        assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.reasons()).containsExactly(new Reason.EditionMissing(new EditionYear(2018)));
    }

    @Test
    void everyClaimIsReadAsItWasWritten() {
        List<Claim> claims = Stream.of("darmstadt", "hannover", "muenchen", "cottbus", "hamburg")
                .flatMap(city -> Stream.of(2019, 2022, 2024, 2025)
                        .flatMap(year -> sheet(city, year).proven().stream().map(Statement::claim)))
                .distinct()
                .toList();

        assertThat(claims)
                .hasSizeGreaterThan(150)
                .allSatisfy(claim -> assertThat(ids.read(ids.write(claim, evidence)))
                        .contains(new ClaimId(claim, evidence.stand())));
    }

    @ParameterizedTest
    @CsvSource({
        "rang_darmstadt_gesamt_2025_17",
        "rang_atlantis_gesamt_2025_17_stand_2025.1",
        "rang_darmstadt_gesamt_2025_stand_2025.1",
        "rang_darmstadt_gesamt_2025_17_8_stand_2025.1",
        "veraenderung_darmstadt_gesamt_2024_2025_plus-1_stand_2025.1",
        "folge_3_stand_2025.1",
        "_stand_2025.1",
        "rang_darmstadt_gesamt_2025_-1_stand_2025.1",
        "in-folge_0_rang_darmstadt_gesamt_2025_17_stand_2025.1"
    })
    void anythingElseIsNoClaim(String text) {
        assertThat(ids.read(text)).isEmpty();
    }

    private StatementSheet sheet(String city, int year) {
        EditionYear edition = new EditionYear(year);
        Optional<EditionYear> before = evidence.state().before(edition).map(version -> version.year());
        return new Statements(evidence).of(cell(city, edition).city(), edition, before);
    }

    private List<String> sentences(String city, int year) {
        var sentences = new ClaimSentences(evidence, BundledWords.german());
        return sheet(city, year).proven().stream()
                .map(statement -> sentences.say(statement.claim(), Voice.PRESS))
                .toList();
    }

    private Snapshot.Placed best(String city, EditionYear year) {
        return new Snapshot.Placed(cell(city, year), new Group.OfState(FederalState.HE), 1);
    }

    private Truth truth(Claim claim) {
        return evidence.judge(claim).truth();
    }

    private Cell cell(String city, EditionYear year) {
        return new Cell(directory.bySlug(city).orElseThrow().key(), CategoryKey.OVERALL, year);
    }
}
