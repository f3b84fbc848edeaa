package de.stadtindex.claim;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.FederalState;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What pages say first, of a move and of a lead. */
class HeadlinesTests extends NineCities {

    @Nested
    class Moves {

        @Test
        void onePlaceIsSingularAndSeveralArePlural() {
            move(5, 4);
            assertThat(german().move(darmstadt(), OF_2024))
                    .isEqualTo("Darmstadt verbessert sich 2025 um 1 Platz auf Rang 4 (2024: Rang 5).");
            move(2, 4);
            assertThat(english().move(darmstadt(), OF_2024))
                    .isEqualTo("Darmstadt falls by 2 places in 2025, to rank 4 (2024: rank 2).");
        }

        @Test
        void anUnchangedRankIsNamedOnce() {
            move(4, 4);

            assertThat(german().move(darmstadt(), OF_2024))
                    .isEqualTo("Darmstadt hält 2025 den Rang von 2024 (Rang 4).");
        }

        @Test
        void aNewCityIsNew() {
            IntStream.rangeClosed(1, SIZE).forEach(rank -> earlier.put("Ort " + rank, rank));
            later.put("Darmstadt", 4);

            assertThat(german().move(darmstadt(), OF_2024))
                    .isEqualTo("Darmstadt steht 2025 auf Rang 4 von 9. Darmstadt ist 2025 neu in der Rangliste.");
        }

        @Test
        void anUnknownMoveSaysWhichRankIsMissing() {
            withoutRank.add("Darmstadt");
            later.put("Darmstadt", 4);

            assertThat(german().move(darmstadt(), OF_2024))
                    .isEqualTo("Darmstadt steht 2025 auf Rang 4 von 9."
                            + " Der Rang von Darmstadt im Jahr 2024 ist nicht bekannt.");
        }

        @Test
        void editionsThatCannotBeComparedShowNoMove() {
            verdict = ComparisonVerdict.NOT_COMPARABLE;
            move(5, 4);

            assertThat(german().move(darmstadt(), OF_2024))
                    .isEqualTo("Darmstadt steht 2025 auf Rang 4 von 9."
                            + " Die Ausgaben 2024 und 2025 sind nicht vergleichbar.");
        }

        @Test
        void aRankThatIsNotKnownOrContradictedIsNotStated() {
            withoutRank.add("Darmstadt");
            assertThat(german().move(darmstadt(), OF_2024))
                    .isEqualTo("Der Rang von Darmstadt im Jahr 2025 ist nicht bekannt.");
            later.putAll(Map.of("Darmstadt", 4, "Ulm", 4));
            assertThat(german().rank(darmstadt()))
                    .isEqualTo("Die Quellen geben Darmstadt im Jahr 2025 einen Rang, auf dem auch eine andere Stadt"
                            + " stehen soll.");
        }
    }

    @Nested
    class Leads {

        @Test
        void aLeadIsProvenWhereNobodyOfTheStateCanBeAhead() {
            later.putAll(Map.of("Ulm", 1, "Darmstadt", 2, "Kassel", 3));

            assertThat(german().lead(darmstadt(), FederalState.HE))
                    .contains("Darmstadt ist 2025 die bestplatzierte Stadt in Hessen.");
        }

        @Test
        void anOpenRankAheadLeavesItOpenAndIsNamed() {
            later.putAll(Map.of("Ulm", 1, "Darmstadt", 3));
            withoutRank.add("Kassel");

            assertThat(german().lead(darmstadt(), FederalState.HE))
                    .contains("Darmstadt ist 2025 nach den bekannten Werten die bestplatzierte Stadt in Hessen."
                            + " Belegt ist das nicht: Rang 2 ist im Jahr 2025 nicht bekannt.");
            assertThat(english().lead(darmstadt(), FederalState.HE))
                    .get()
                    .asString()
                    .startsWith("Darmstadt is the best-ranked city in Hesse in 2025, as far as is known.");
        }

        @Test
        void aContradictedLeadSaysSo() {
            later.putAll(Map.of("Ulm", 2, "Darmstadt", 2, "Kassel", 7));

            assertThat(german().lead(darmstadt(), FederalState.HE))
                    .get()
                    .asString()
                    .endsWith("Die Quellen geben Darmstadt im Jahr 2025 einen Rang, auf dem auch eine andere Stadt"
                            + " stehen soll.");
        }

        @Test
        void noLeadIsSaidWhereAnotherIsAheadOrThereIsNoOther() {
            later.putAll(Map.of("Kassel", 2, "Darmstadt", 3));
            assertThat(german().lead(darmstadt(), FederalState.HE)).isEmpty();
            later.remove("Kassel");
            assertThat(german().lead(darmstadt(), FederalState.HE)).isEmpty();
        }

        @Test
        void aRivalThatSourcesPutAheadForbidsToCallItTheBestKnown() {
            later.putAll(Map.of("Ulm", 2, "Kassel", 2, "Darmstadt", 3));

            assertThat(german().lead(darmstadt(), FederalState.HE)).isEmpty();
        }
    }
}
