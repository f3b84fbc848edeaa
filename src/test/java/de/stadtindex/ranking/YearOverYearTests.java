package de.stadtindex.ranking;

import static de.stadtindex.ranking.RankingFixtures.city;
import static de.stadtindex.ranking.RankingFixtures.ranking;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.ranking.YearOverYear.Move;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YearOverYearTests {

    private final Ranking earlier = ranking(2024, 82)
            .with("München", 1)
            .with("Darmstadt", 18)
            .with("Leipzig", 23)
            .with("Ingolstadt", 23)
            .with("Wiesbaden", 25)
            .with("Hannover", 41)
            .with("Kaiserslautern", 44)
            .with("Essen", 20)
            .with("Dresden", 5)
            .with("Siegen", 60)
            .withoutRank("Kassel")
            .build();
    private final Ranking later = ranking(2025, 83)
            .with("München", 1)
            .with("Hannover", 7)
            .with("Leipzig", 9)
            .with("Essen", 15)
            .with("Darmstadt", 17)
            .with("Dresden", 18)
            .with("Kassel", 40)
            .with("Kaiserslautern", 68)
            .with("Cottbus", 81)
            .withoutRank("Wiesbaden", "Ingolstadt", "Hanau")
            .build();
    private final YearOverYear comparison = compare(earlier, later);

    @Test
    void movesAreTheCitiesKnownInBothByTheirLaterRank() {
        assertThat(cities(comparison.moves()))
                .containsExactly("München", "Hannover", "Essen", "Darmstadt", "Dresden", "Kaiserslautern");
        assertThat(comparison.moves())
                .contains(new Move(city("Hannover"), new Rank(41), new Rank(7), new RankChange.Climbed(34)));
    }

    @Test
    void theLargestClimbStandsFirst() {
        assertThat(cities(comparison.climbers())).containsExactly("Hannover", "Essen", "Darmstadt");
    }

    @Test
    void theLargestFallStandsFirst() {
        assertThat(cities(comparison.fallers())).containsExactly("Kaiserslautern", "Dresden");
    }

    @Test
    void ofEqualClimbsTheBetterRankStandsFirst() {
        var before = ranking(2024, 82).with("Ulm", 30).with("Kiel", 10).build();
        var after = ranking(2025, 83).with("Ulm", 25).with("Kiel", 5).build();

        assertThat(cities(compare(before, after).climbers())).containsExactly("Kiel", "Ulm");
    }

    @Test
    void theUnchangedAreNeitherClimbersNorFallers() {
        assertThat(cities(comparison.unchanged())).containsExactly("München");
    }

    @Test
    void arrivedAreThoseTheEarlierEditionDidNotRankWithOrWithoutRank() {
        assertThat(comparison.arrived()).isEqualTo(keys("Cottbus", "Hanau"));
    }

    @Test
    void leftAreThoseTheLaterEditionDidNotRank() {
        assertThat(comparison.left()).isEqualTo(keys("Siegen"));
    }

    @Test
    void aMissingOrContestedRankMakesTheChangeUnknown() {
        assertThat(comparison.unknown()).isEqualTo(keys("Wiesbaden", "Kassel", "Leipzig", "Ingolstadt"));
    }

    @Test
    void aContestedLaterRankIsUnknownToo() {
        var contestedNow = compare(ranking(2023, 81).with("Leipzig", 30).build(), earlier);

        assertThat(contestedNow.unknown()).isEqualTo(keys("Leipzig"));
        assertThat(contestedNow.moves()).isEmpty();
    }

    @Test
    void onlyWantedCitiesAreSpokenOf() {
        var wanted = keys("Darmstadt", "Wiesbaden", "Hanau");
        var hesse = YearOverYear.of(earlier, later).among(wanted::contains);

        assertThat(cities(hesse.moves())).containsExactly("Darmstadt");
        assertThat(hesse.unknown()).isEqualTo(keys("Wiesbaden"));
        assertThat(hesse.arrived()).isEqualTo(keys("Hanau"));
        assertThat(hesse.left()).isEmpty();
    }

    private static YearOverYear compare(Ranking before, Ranking after) {
        return YearOverYear.of(before, after);
    }

    private static Set<CityKey> keys(String... names) {
        return Arrays.stream(names).map(RankingFixtures::city).collect(Collectors.toSet());
    }

    private static List<String> cities(List<Move> moves) {
        var names = List.of(
                "München", "Hannover", "Essen", "Darmstadt", "Dresden", "Kaiserslautern", "Leipzig", "Ulm", "Kiel");
        return moves.stream()
                .map(move -> names.stream()
                        .filter(name -> city(name).equals(move.city()))
                        .findFirst()
                        .orElse("?"))
                .toList();
    }
}
