package de.stadtindex.dataimport.rule;

import static de.stadtindex.dataimport.rule.Drafts.MOBILITY;
import static de.stadtindex.dataimport.rule.Drafts.OVERALL;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.EditionFixtures;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.RankingFixtures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownEditionTests {

    private static final CityKey KIEL = RankingFixtures.city("Kiel");
    private static final CityKey ULM = RankingFixtures.city("Ulm");
    private static final CityKey JENA = RankingFixtures.city("Jena");

    @Test
    void aPublicVersionIsTakenOverWithTheCitiesItCertainlyRanked() {
        var figure = RankingFixtures.figure(2, "80.0");
        var results = EditionFixtures.results(
                2024,
                Map.of(KIEL, Participation.CERTAIN, ULM, Participation.PRESUMED),
                Map.of(KIEL, Map.of(OVERALL, figure)));

        var known = KnownEdition.of(results, List.of(OVERALL, MOBILITY));

        assertThat(known.year()).isEqualTo(new EditionYear(2024));
        assertThat(known.participants()).containsExactly(KIEL);
        assertThat(known.in(OVERALL)).isEqualTo(Map.of(KIEL, figure));
        assertThat(known.in(MOBILITY)).isEmpty();
    }

    @Test
    void aRankIsCertainWhereOneSourceStatesItAndNoneContradicts() {
        var known = new KnownEdition(
                new EditionYear(2024),
                Set.of(),
                Map.of(
                        OVERALL,
                        Map.of(KIEL, figure(5, Certainty.STATED), ULM, figure(6, Certainty.DERIVED)),
                        MOBILITY,
                        Map.of(
                                KIEL, figure(7, Certainty.STATED),
                                ULM, figure(7, Certainty.DERIVED),
                                JENA, RankingFixtures.figure(null, "50.0"))));

        assertThat(known.certainRanks(OVERALL)).isEqualTo(Map.of(KIEL, new Rank(5)));
        assertThat(known.certainRanks(MOBILITY)).isEmpty();
    }

    private static Figure figure(int rank, Certainty certainty) {
        return new Figure(new Rank(rank), null, certainty, new Citation("example.org", null));
    }
}
