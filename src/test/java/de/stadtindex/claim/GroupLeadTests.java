package de.stadtindex.claim;

import static de.stadtindex.ranking.RankingFixtures.city;
import static de.stadtindex.ranking.RankingFixtures.ranking;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.Rank;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.RankingFixtures;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupLeadTests {

    private static final List<CityKey> HESSE = Stream.of("Darmstadt", "Frankfurt", "Wiesbaden", "Kassel")
            .map(RankingFixtures::city)
            .toList();

    @Test
    void aLeadIsProvenWhereEveryRankAheadBelongsToACityOutsideTheGroup() {
        var complete = ranking(2025, 83)
                .with("Darmstadt", 17)
                .with("Frankfurt", 25)
                .withoutRank("Wiesbaden", "Kassel")
                .othersUpTo(17)
                .build();

        assertThat(leadOfDarmstadt(complete)).isEqualTo(new GroupLead(Truth.TRUE, List.of()));
    }

    @Test
    void aLeadIsProvenInSpiteOfOpenRanksWhereEveryRivalStandsBehind() {
        var allKnown = ranking(2025, 83)
                .with("Darmstadt", 17)
                .with("Frankfurt", 25)
                .with("Wiesbaden", 26)
                .with("Kassel", 40)
                .build();

        assertThat(leadOfDarmstadt(allKnown)).isEqualTo(new GroupLead(Truth.TRUE, List.of()));
    }

    @Test
    void aRivalOnABetterRankRefutesTheLead() {
        var behind = ranking(2025, 83)
                .with("Darmstadt", 17)
                .with("Frankfurt", 16)
                .withoutRank("Kassel")
                .build();

        assertThat(leadOfDarmstadt(behind)).isEqualTo(new GroupLead(Truth.FALSE, List.of()));
    }

    @Test
    void openRanksAheadLeaveItUnknownAndAreNamed() {
        var of2025 = ranking(2025, 83)
                .with("Darmstadt", 17)
                .with("Frankfurt", 25)
                .withoutRank("Wiesbaden", "Kassel")
                .othersUpTo(17, 12, 16)
                .build();

        assertThat(leadOfDarmstadt(of2025))
                .isEqualTo(new GroupLead(Truth.UNKNOWN, List.of(new Rank(12), new Rank(16))));
    }

    @Test
    void aRankOpenBehindTheLeaderDoesNotMatter() {
        var openBehind = ranking(2025, 83)
                .with("Darmstadt", 17)
                .withoutRank("Kassel")
                .othersUpTo(30, 18)
                .build();

        assertThat(leadOfDarmstadt(openBehind).truth()).isEqualTo(Truth.TRUE);
    }

    @Test
    void aContestedLeaderProvesNothing() {
        var contested = ranking(2025, 83)
                .with("Darmstadt", 17)
                .with("Ulm", 17)
                .with("Frankfurt", 25)
                .othersUpTo(17)
                .build();

        assertThat(leadOfDarmstadt(contested)).isEqualTo(new GroupLead(Truth.UNKNOWN, List.of()));
    }

    @Test
    void aContestedRivalAheadIsNoRefutation() {
        var contested = ranking(2025, 83)
                .with("Darmstadt", 17)
                .with("Ulm", 3)
                .with("Kassel", 3)
                .othersUpTo(17)
                .build();

        assertThat(leadOfDarmstadt(contested)).isEqualTo(new GroupLead(Truth.UNKNOWN, List.of()));
    }

    @Test
    void aContestedRivalBehindMayInTruthStandOnAnOpenRank() {
        var contested = ranking(2025, 83)
                .with("Darmstadt", 17)
                .with("Ulm", 30)
                .with("Kassel", 30)
                .othersUpTo(17, 12)
                .build();

        assertThat(leadOfDarmstadt(contested)).isEqualTo(new GroupLead(Truth.UNKNOWN, List.of(new Rank(12))));
    }

    @Test
    void aRivalTheEditionDidNotRankIsNoRival() {
        var alone = ranking(2025, 83).with("Darmstadt", 17).build();

        assertThat(leadOfDarmstadt(alone)).isEqualTo(new GroupLead(Truth.TRUE, List.of()));
    }

    @Test
    void theFirstLeadsWhateverIsUnknownBehind() {
        var first = ranking(2025, 83)
                .with("Darmstadt", 1)
                .withoutRank("Frankfurt", "Wiesbaden", "Kassel")
                .build();

        assertThat(leadOfDarmstadt(first).truth()).isEqualTo(Truth.TRUE);
    }

    private static GroupLead leadOfDarmstadt(Ranking ranking) {
        return GroupLead.of(ranking, ranking.of(city("Darmstadt")).orElseThrow(), HESSE);
    }
}
