package de.stadtindex.claim;

import static de.stadtindex.ranking.RankingFixtures.city;
import static de.stadtindex.ranking.RankingFixtures.figure;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Slug;
import de.stadtindex.platform.text.BundledWords;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.EditionFixtures;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An index of nine cities: Darmstadt, Kassel and Hanau in Hesse, the others elsewhere. */
class HeadlinesTests {

    private static final EditionYear OF_2024 = new EditionYear(2024);
    private static final EditionYear OF_2025 = new EditionYear(2025);
    private static final int SIZE = 9;

    private final Map<String, Integer> earlier = new HashMap<>();
    private final Map<String, Integer> later = new HashMap<>();
    private final List<String> withoutRank = new ArrayList<>();
    private ComparisonVerdict verdict = ComparisonVerdict.COMPARABLE;

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
                    .startsWith("On the known figures, Darmstadt is the best-ranked city in Hesse in 2025.");
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

    private void move(int from, int to) {
        earlier.put("Darmstadt", from);
        later.put("Darmstadt", to);
    }

    private Headlines german() {
        return new Headlines(evidence(), BundledWords.german());
    }

    private Headlines english() {
        return new Headlines(evidence(), BundledWords.english());
    }

    private static Cell darmstadt() {
        return new Cell(city("Darmstadt"), CategoryKey.OVERALL, OF_2025);
    }

    private Evidence evidence() {
        return EvidenceFixtures.evidence(
                List.of(edition(OF_2024, earlier), edition(OF_2025, later)),
                Stream.of(earlier.keySet(), later.keySet(), withoutRank)
                        .flatMap(names -> names.stream())
                        .distinct()
                        .map(HeadlinesTests::entry)
                        .toList(),
                List.of(),
                (_, _) -> verdict);
    }

    private EditionResults edition(EditionYear year, Map<String, Integer> ranks) {
        Map<CityKey, Participation> participants = new HashMap<>();
        Map<CityKey, Map<CategoryKey, Figure>> figures = new HashMap<>();
        withoutRank.forEach(name -> participants.put(city(name), Participation.CERTAIN));
        ranks.forEach((name, rank) -> {
            participants.put(city(name), Participation.CERTAIN);
            figures.put(city(name), Map.of(CategoryKey.OVERALL, figure(rank, null)));
        });
        return EditionFixtures.results(
                new EditionFacts(year, LocalDate.of(year.value(), 9, 11), SIZE, null, null, null, null, null),
                List.of(CategoryKey.OVERALL),
                participants,
                figures);
    }

    private static CityEntry entry(String name) {
        boolean isHessian = List.of("Darmstadt", "Kassel", "Hanau").contains(name);
        return new CityEntry(
                city(name),
                name,
                new Slug("stadt-" + city(name).ags()),
                isHessian ? FederalState.HE : FederalState.BW,
                100_000,
                LocalDate.of(2019, 12, 31),
                50,
                8);
    }
}
