package de.stadtindex.claim;

import static de.stadtindex.ranking.RankingFixtures.city;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.claim.Change.LargestMove;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.EditionResults;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutsTests extends NineCities {

    private final Layouts layouts = new Layouts();

    @Test
    void whoMovedFurthestIsKeptForOneStateOfTheDataAndNoOther() {
        earlier.putAll(Map.of("Darmstadt", 5, "Kassel", 3));
        later.putAll(Map.of("Darmstadt", 1, "Kassel", 4));
        EditionResults before = edition(new EditionYear(2023), Map.of("Kiel", 1));

        Furthest found = shared().furthest(climb());

        assertThat(found).isEqualTo(new Furthest(city("Darmstadt"), 4, 4));
        assertThat(shared().furthest(climb())).isSameAs(found);
        assertThat(shared(before).furthest(climb()))
                .as("once it is known that there is a city more, which may have moved from rank 9 to 2")
                .isEqualTo(new Furthest(city("Darmstadt"), 4, 7));
    }

    @Test
    void ofSeveralThatMovedAsFarTheFirstKeyIsNamedAndOfUnknownRanksTheFurthestIsAssumed() {
        earlier.putAll(Map.of("Darmstadt", 5, "Kassel", 6));
        later.putAll(Map.of("Darmstadt", 3, "Kassel", 4));
        withoutRank.add("Hanau");

        Furthest found = shared().furthest(climb());
        CityKey first = Stream.of(city("Darmstadt"), city("Kassel"))
                .sorted()
                .findFirst()
                .orElseThrow();

        assertThat(found).isEqualTo(new Furthest(first, 2, 8));
    }

    @Test
    void nobodyMovedFurthestWhereNobodyMovedThatWay() {
        earlier.putAll(Map.of("Darmstadt", 1));
        later.putAll(Map.of("Darmstadt", 2));

        assertThat(shared().furthest(climb())).isEqualTo(new Furthest(null, 0, 0));
    }

    private Evidence shared(EditionResults... more) {
        return EvidenceFixtures.evidence(
                layouts,
                Stream.concat(Stream.of(more), Stream.of(edition(OF_2024, earlier), edition(OF_2025, later)))
                        .toList(),
                Stream.of("Darmstadt", "Kassel", "Hanau", "Kiel")
                        .map(NineCities::entry)
                        .toList(),
                List.of(),
                (_, _) -> ComparisonVerdict.COMPARABLE);
    }

    private static LargestMove climb() {
        return new LargestMove(darmstadt(), OF_2024, Direction.UP);
    }
}
