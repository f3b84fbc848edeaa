package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionDifferenceTests {

    private static final CityKey AACHEN = RankingFixtures.city("Aachen");
    private static final CityKey BONN = RankingFixtures.city("Bonn");
    private static final CategoryKey MOBILITY = new CategoryKey("mobilitaet");

    @Test
    void aVersionDoesNotDifferFromItself() {
        var content = content(Map.of(AACHEN, Participation.CERTAIN), cell(AACHEN, 1, "80.0"));

        var difference = VersionDifference.between(content, content);

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.cells()).isEmpty();
    }

    @Test
    void figuresAreAddedChangedAndRemoved() {
        var both = Map.of(AACHEN, Participation.CERTAIN, BONN, Participation.CERTAIN);
        var mobility = new VersionContent.Cell(AACHEN, MOBILITY, RankingFixtures.figure(3, null));
        var earlier = content(both, cell(AACHEN, 1, "80.0"), cell(BONN, 2, null));
        var later = content(both, cell(AACHEN, 2, "80.0"), mobility);

        var difference = VersionDifference.between(earlier, later);

        assertThat(difference.cells(CellChange.Kind.ADDED))
                .containsExactly(new CellChange(AACHEN, MOBILITY, null, mobility.figure()));
        assertThat(difference.cells(CellChange.Kind.CHANGED))
                .containsExactly(new CellChange(
                        AACHEN,
                        CategoryKey.OVERALL,
                        RankingFixtures.figure(1, "80.0"),
                        RankingFixtures.figure(2, "80.0")));
        assertThat(difference.cells(CellChange.Kind.REMOVED))
                .containsExactly(new CellChange(BONN, CategoryKey.OVERALL, RankingFixtures.figure(2, null), null));
        assertThat(difference.ranks()).isEqualTo(difference.cells());
        assertThat(difference.of(BONN)).hasSize(1);
    }

    @Test
    void aScoreAloneDoesNotAffectTheRank() {
        var city = Map.of(AACHEN, Participation.CERTAIN);

        var difference = VersionDifference.between(
                content(city, cell(AACHEN, 1, "80.0")), content(city, cell(AACHEN, 1, "80.1")));

        assertThat(difference.cells()).singleElement().satisfies(change -> {
            assertThat(change.affectsValue()).isTrue();
            assertThat(change.affectsRank()).isFalse();
        });
        assertThat(difference.ranks()).isEmpty();
    }

    @Test
    void anotherSourceIsADifferenceThatAffectsNoValue() {
        var city = Map.of(AACHEN, Participation.CERTAIN);
        var figure = RankingFixtures.figure(1, "80.0");
        var elsewhere = new Figure(
                figure.knownRank(), figure.knownScore(), Certainty.REPORTED_ONCE, new Citation("Elsewhere", null));

        var difference = VersionDifference.between(
                content(city, cell(AACHEN, 1, "80.0")),
                content(city, new VersionContent.Cell(AACHEN, CategoryKey.OVERALL, elsewhere)));

        assertThat(difference.cells())
                .singleElement()
                .matches(change -> !change.affectsValue())
                .matches(change -> change.kind() == CellChange.Kind.CHANGED);
    }

    @Test
    void citiesArriveLeaveAndAreReassessed() {
        var difference = VersionDifference.between(
                content(Map.of(AACHEN, Participation.CERTAIN, Releases.DARMSTADT, Participation.PRESUMED)),
                content(Map.of(BONN, Participation.CERTAIN, Releases.DARMSTADT, Participation.CERTAIN)));

        assertThat(difference.arrived()).containsExactly(BONN);
        assertThat(difference.left()).containsExactly(AACHEN);
        assertThat(difference.reassessed()).containsExactly(Releases.DARMSTADT);
        assertThat(difference.isEmpty()).isFalse();
    }

    private static VersionContent content(Map<CityKey, Participation> participants, VersionContent.Cell... cells) {
        return new VersionContent(participants, List.of(cells));
    }

    private static VersionContent.Cell cell(CityKey city, int rank, @Nullable String score) {
        return new VersionContent.Cell(city, CategoryKey.OVERALL, RankingFixtures.figure(rank, score));
    }
}
