package de.stadtindex.ranking;

import static de.stadtindex.ranking.RankingFixtures.city;
import static de.stadtindex.ranking.RankingFixtures.ranking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RankingTests {

    @Nested
    class WithGaps {

        private final Ranking ranking = ranking(2025, 83)
                .with("Darmstadt", 17)
                .with("München", 1)
                .withoutRank("Kassel")
                .build();

        @Test
        void knownRanksStandInOrderWhateverWasReadFirst() {
            assertThat(ranking.standings())
                    .extracting(Standing::city)
                    .containsExactly(city("München"), city("Darmstadt"));
        }

        @Test
        void aCityWithoutAKnownRankIsRankedAllTheSame() {
            assertThat(ranking.withoutRank()).containsExactly(city("Kassel"));
            assertThat(ranking.ranked(city("Kassel"))).isTrue();
            assertThat(ranking.of(city("Kassel"))).isEmpty();
            assertThat(ranking.isComplete()).isFalse();
        }

        @Test
        void aCityThatDidNotTakePartIsNotRanked() {
            assertThat(ranking.ranked(city("Atlantis"))).isFalse();
        }

        @Test
        void aRankNoOneIsKnownToHoldHasNoHolders() {
            assertThat(ranking.holders(new Rank(2))).isEmpty();
            assertThat(ranking.holders(new Rank(17))).extracting(Standing::city).containsExactly(city("Darmstadt"));
        }

        @Test
        void theNumberOfCitiesIsThePublishersNotTheNumberOfKnownRanks() {
            assertThat(ranking.cities()).isEqualTo(83);
        }
    }

    @Nested
    class NearTies {

        private final Ranking ranking = ranking(2024, 82)
                .with("Bielefeld", 15, "83.1")
                .with("Darmstadt", 16, "82.9")
                .with("Hamburg", 17, "82.9")
                .with("Augsburg", 18, "82.90")
                .with("Regensburg", 19, "82.7")
                .with("Reutlingen", 22)
                .with("Ulm", 23)
                .with("Essen", 30, "70.0")
                .with("Bonn", 32, "70.0")
                .build();

        @Test
        void citiesWithOnePrintedScoreOnNeighbouringRanksAreNearlyTiedAndKeepTheirRanks() {
            assertThat(ranking.standings())
                    .filteredOn(ranking::isNearTie)
                    .extracting(Standing::city, standing -> standing.rank().value())
                    .containsExactly(
                            tuple(city("Darmstadt"), 16), tuple(city("Hamburg"), 17), tuple(city("Augsburg"), 18));
        }

        @Test
        void twoUnknownScoresAreNoTie() {
            assertThat(ranking.isNearTie(standing(ranking, "Ulm"))).isFalse();
        }

        @Test
        void anUnknownRankBetweenThemLeavesATieOpen() {
            assertThat(ranking.isNearTie(standing(ranking, "Bonn"))).isFalse();
        }

        @Test
        void theFirstHasNobodyBeforeIt() {
            var lone = ranking(2024, 82).with("München", 1, "86.7").build();

            assertThat(lone.isNearTie(standing(lone, "München"))).isFalse();
        }
    }

    @Nested
    class WithAContestedRank {

        private final Ranking ranking = ranking(2024, 82)
                .with("Dortmund", 22)
                .with("Leipzig", 23)
                .with("Ingolstadt", 23)
                .with("Wiesbaden", 25)
                .build();

        @Test
        void bothCitiesStandOnIt() {
            assertThat(ranking.holders(new Rank(23)))
                    .extracting(Standing::city)
                    .containsExactlyInAnyOrder(city("Leipzig"), city("Ingolstadt"));
            assertThat(ranking.standings()).hasSize(4);
        }

        @Test
        void onlyTheyAreContested() {
            assertThat(ranking.standings())
                    .filteredOn(ranking::isContested)
                    .extracting(Standing::city)
                    .containsExactlyInAnyOrder(city("Leipzig"), city("Ingolstadt"));
        }
    }

    @Nested
    class Neighbours {

        private final Ranking ranking = ranking(2025, 83)
                .with("Essen", 15)
                .with("Darmstadt", 17)
                .with("Dresden", 18)
                .with("Karlsruhe", 20)
                .with("Augsburg", 21)
                .build();

        @Test
        void theyAreAtMostSoManyRanksAwayInTheOrderOfTheRanking() {
            assertThat(neighbours(3)).containsExactly(city("Essen"), city("Dresden"), city("Karlsruhe"));
        }

        @Test
        void aHoleIsNotFilledFromFurtherAway() {
            assertThat(neighbours(1)).containsExactly(city("Dresden"));
        }

        private List<CityKey> neighbours(int places) {
            return ranking.neighbours(standing(ranking, "Darmstadt"), places).stream()
                    .map(Standing::city)
                    .toList();
        }
    }

    private static Standing standing(Ranking ranking, String city) {
        return ranking.of(city(city)).orElseThrow();
    }
}
