package de.stadtindex.claim;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.platform.text.BundledWords;
import de.stadtindex.ranking.RankChange;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CitySentencesTests {

    private static final EditionYear OF_2024 = new EditionYear(2024);
    private static final EditionYear OF_2025 = new EditionYear(2025);

    @Nested
    class InGerman {

        private final CitySentences darmstadt = new CitySentences("Darmstadt", BundledWords.german());

        @Test
        void onePlaceIsSingular() {
            assertThat(headline(darmstadt, 17, new RankChange.Climbed(1)))
                    .isEqualTo("Darmstadt steht 2025 auf Rang 17 von 83 und hat sich gegenüber 2024 um 1 Platz"
                            + " verbessert.");
            assertThat(headline(darmstadt, 19, new RankChange.Fell(1))).endsWith(" um 1 Platz verschlechtert.");
        }

        @Test
        void severalPlacesArePlural() {
            assertThat(headline(darmstadt, 18, new RankChange.Fell(2)))
                    .isEqualTo("Darmstadt steht 2025 auf Rang 18 von 83 und hat sich gegenüber 2024 um 2 Plätze"
                            + " verschlechtert.");
            assertThat(headline(darmstadt, 7, new RankChange.Climbed(34))).endsWith(" um 34 Plätze verbessert.");
        }

        @Test
        void anUnchangedRankIsSaidSo() {
            assertThat(headline(darmstadt, 10, new RankChange.Unchanged()))
                    .isEqualTo("Darmstadt steht 2025 auf Rang 10 von 83, unverändert gegenüber 2024.");
        }

        @Test
        void aNewCityIsNew() {
            assertThat(headline(darmstadt, 81, new RankChange.NewCity()))
                    .isEqualTo("Darmstadt steht 2025 auf Rang 81 von 83 und ist neu: 2024 wurde die Stadt nicht"
                            + " bewertet.");
        }

        @Test
        void anUnknownChangeDoesNotClaimThatARankIsUnknown() {
            assertThat(headline(darmstadt, 17, new RankChange.Unknown()))
                    .isEqualTo("Darmstadt steht 2025 auf Rang 17 von 83. Die Veränderung gegenüber 2024 ist nicht"
                            + " bekannt.");
        }

        @Test
        void inTheFirstEditionThereIsOnlyTheRank() {
            assertThat(darmstadt.rank(new EditionYear(2019), new Rank(10), 81))
                    .isEqualTo("Darmstadt steht 2019 auf Rang 10 von 81.");
        }

        @Test
        void aMissingRankAndAMissingCityAreTwoThings() {
            assertThat(darmstadt.rankNotKnown(OF_2025, 83))
                    .isEqualTo("Darmstadt gehört 2025 zu den 83 bewerteten Städten; der Rang ist nicht bekannt.");
            assertThat(darmstadt.notRanked(OF_2025)).isEqualTo("Darmstadt wurde 2025 nicht bewertet.");
        }

        @Test
        void aProvenLeadIsStatedPlainly() {
            assertThat(darmstadt.stateLead(lead(Truth.TRUE), "in Hessen"))
                    .contains("Darmstadt ist die bestplatzierte Stadt in Hessen.");
        }

        @Test
        void anOpenLeadNamesTheRanksNooneKnows() {
            assertThat(darmstadt.stateLead(lead(Truth.UNKNOWN, 12, 16), "in Hessen"))
                    .contains("Nach den bekannten Werten ist Darmstadt die bestplatzierte Stadt in Hessen."
                            + " Belegt ist das nicht: Die Ränge 12 und 16 sind nicht bekannt.");
            assertThat(darmstadt.stateLead(lead(Truth.UNKNOWN, 12), "in Hessen"))
                    .get()
                    .asString()
                    .endsWith(": Rang 12 ist nicht bekannt.");
        }

        @Test
        void aContestedLeadSaysThatSourcesDiffer() {
            assertThat(darmstadt.stateLead(lead(Truth.UNKNOWN), "in Hessen"))
                    .get()
                    .asString()
                    .endsWith("Die Quellen widersprechen sich.");
        }

        @Test
        void aRefutedLeadIsNotMentioned() {
            assertThat(darmstadt.stateLead(lead(Truth.FALSE), "in Hessen")).isEmpty();
        }

        @Test
        void aTopTenRankIsNamed() {
            assertThat(darmstadt.topTen("Gesellschaft und Bildung", new Rank(9)))
                    .isEqualTo("In der Kategorie Gesellschaft und Bildung gehört die Stadt mit Rang 9 zu den ersten"
                            + " zehn.");
        }

        @Test
        void aSeriesNamesFirstBestAndLast() {
            assertThat(darmstadt.series(ranks(Map.of(2019, 10, 2020, 4, 2021, 5, 2025, 17))))
                    .isEqualTo("Darmstadt: 2019 Rang 10, bester bekannter Rang 4 (2020), 2025 Rang 17.");
        }

        @Test
        void aBestRankHeldTwiceIsTheEarlierOne() {
            assertThat(darmstadt.series(ranks(Map.of(2019, 10, 2020, 4, 2021, 4, 2025, 17))))
                    .contains("Rang 4 (2020)");
        }

        @Test
        void oneRankIsNoSeries() {
            assertThat(darmstadt.series(ranks(Map.of(2025, 17))))
                    .isEqualTo("Darmstadt: 2025 Rang 17; andere Ränge sind nicht bekannt.");
            assertThat(darmstadt.series(new TreeMap<>())).isEqualTo("Von Darmstadt ist kein Rang bekannt.");
        }
    }

    @Nested
    class InEnglish {

        private final CitySentences darmstadt = new CitySentences("Darmstadt", BundledWords.english());

        @Test
        void oneOrSeveralPlaces() {
            assertThat(headline(darmstadt, 17, new RankChange.Climbed(1)))
                    .isEqualTo("Darmstadt ranks 17 of 83 in 2025, up 1 place from 2024.");
            assertThat(headline(darmstadt, 18, new RankChange.Fell(2)))
                    .isEqualTo("Darmstadt ranks 18 of 83 in 2025, down 2 places from 2024.");
        }

        @Test
        void everyOtherChange() {
            assertThat(headline(darmstadt, 10, new RankChange.Unchanged()))
                    .isEqualTo("Darmstadt ranks 10 of 83 in 2025, unchanged from 2024.");
            assertThat(headline(darmstadt, 81, new RankChange.NewCity()))
                    .isEqualTo("Darmstadt ranks 81 of 83 in 2025 and is new: it was not ranked in 2024.");
            assertThat(headline(darmstadt, 17, new RankChange.Unknown()))
                    .isEqualTo("Darmstadt ranks 17 of 83 in 2025. The change from 2024 is not known.");
        }

        @Test
        void leads() {
            assertThat(darmstadt.stateLead(lead(Truth.TRUE), "in Hesse"))
                    .contains("Darmstadt is the best-placed city in Hesse.");
            assertThat(darmstadt.stateLead(lead(Truth.UNKNOWN, 12, 16), "in Hesse"))
                    .contains("On the known figures, Darmstadt is the best-placed city in Hesse."
                            + " This is not proven: ranks 12 and 16 are not known.");
        }

        @Test
        void theSeries() {
            assertThat(darmstadt.series(ranks(Map.of(2019, 10, 2020, 4, 2025, 17))))
                    .isEqualTo("Darmstadt: rank 10 in 2019, best known rank 4 (2020), rank 17 in 2025.");
        }
    }

    private static String headline(CitySentences city, int rank, RankChange change) {
        return city.headline(OF_2025, new Rank(rank), 83, change, OF_2024);
    }

    private static GroupLead lead(Truth truth, Integer... openRanks) {
        return new GroupLead(truth, Arrays.stream(openRanks).map(Rank::new).toList());
    }

    private static NavigableMap<EditionYear, Rank> ranks(Map<Integer, Integer> byYear) {
        return byYear.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> new EditionYear(entry.getKey()),
                        entry -> new Rank(entry.getValue()),
                        (first, _) -> first,
                        TreeMap::new));
    }
}
