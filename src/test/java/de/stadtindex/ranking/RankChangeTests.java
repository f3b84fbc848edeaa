package de.stadtindex.ranking;

import static de.stadtindex.ranking.RankingFixtures.city;
import static de.stadtindex.ranking.RankingFixtures.ranking;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.Rank;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankChangeTests {

    private final Ranking of2024 = ranking(2024, 82)
            .with("Darmstadt", 18)
            .with("Leipzig", 23)
            .with("Ingolstadt", 23)
            .withoutRank("Kassel")
            .build();
    private final Ranking of2025 = ranking(2025, 83)
            .with("Darmstadt", 17)
            .with("Leipzig", 9)
            .with("Kassel", 40)
            .with("Cottbus", 81)
            .build();

    @ParameterizedTest
    @CsvSource({"18,17,1", "41,7,34", "16,18,-2", "10,10,0"})
    void placesGainedArePreviousRankLessCurrentRank(int earlier, int later, int gained) {
        assertThat(RankChange.between(new Rank(earlier), new Rank(later)).gained())
                .isEqualTo(gained);
    }

    @Test
    void theKindOfChangeIsClear() {
        assertThat(RankChange.between(new Rank(18), new Rank(17))).isEqualTo(new RankChange.Climbed(1));
        assertThat(RankChange.between(new Rank(16), new Rank(18))).isEqualTo(new RankChange.Fell(2));
        assertThat(RankChange.between(new Rank(10), new Rank(10))).isEqualTo(new RankChange.Unchanged());
    }

    @Test
    void aKnownRankInBothIsAChange() {
        assertThat(in2025("Darmstadt")).isEqualTo(new RankChange.Climbed(1));
    }

    @Test
    void aCityTheEarlierEditionDidNotRankIsNewAndGainsNothing() {
        assertThat(in2025("Cottbus")).isEqualTo(new RankChange.NewCity());
        assertThat(in2025("Cottbus").gained()).isZero();
    }

    @Test
    void anUnknownEarlierRankLeavesTheChangeUnknown() {
        assertThat(in2025("Kassel")).isEqualTo(new RankChange.Unknown());
    }

    @Test
    void aContestedEarlierRankLeavesTheChangeUnknown() {
        assertThat(in2025("Leipzig")).isEqualTo(new RankChange.Unknown());
    }

    @Test
    void aContestedLaterRankLeavesTheChangeUnknown() {
        var of2023 = ranking(2023, 81).with("Leipzig", 30).build();

        assertThat(change(Optional.of(of2023), of2024, "Leipzig")).isEqualTo(new RankChange.Unknown());
    }

    @Test
    void aNewCityOnAContestedRankIsStillNew() {
        var of2023 = ranking(2023, 81).with("München", 1).build();

        assertThat(change(Optional.of(of2023), of2024, "Leipzig")).isEqualTo(new RankChange.NewCity());
    }

    @Test
    void beforeTheFirstEditionThereIsNothingToCompareWith() {
        assertThat(change(Optional.empty(), of2024, "Darmstadt")).isEqualTo(new RankChange.First());
    }

    private RankChange in2025(String name) {
        return change(Optional.of(of2024), of2025, name);
    }

    private static RankChange change(Optional<Ranking> earlier, Ranking later, String name) {
        return RankChange.against(earlier, later, later.of(city(name)).orElseThrow());
    }
}
