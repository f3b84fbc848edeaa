package de.stadtindex.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AxisTests {

    @Test
    void rankOneIsOnTopAndTheLastRankAtTheBottom() {
        Plot plot = new Plot(0, 600, 20, 300, 7, Axis.ranks(83));

        assertThat(plot.y(1)).isEqualTo(20);
        assertThat(plot.y(83)).isEqualTo(300);
        assertThat(plot.y(42)).isEqualTo(160);
    }

    @Test
    void theHighestScoreIsOnTop() {
        Plot plot = new Plot(0, 600, 20, 300, 7, Axis.percent());

        assertThat(plot.y(100)).isEqualTo(20);
        assertThat(plot.y(0)).isEqualTo(300);
    }

    @Test
    void valuesOutsideStayAtTheEdge() {
        assertThat(Axis.ranks(10).fraction(12)).isEqualTo(1);
        assertThat(Axis.percent().fraction(101)).isZero();
    }

    @Test
    void rankTicksBeginWithOneAndEndWithTheNumberOfRanks() {
        assertThat(Axis.ranks(83).ticks()).containsExactly(1, 25, 50, 83);
        assertThat(Axis.ranks(20).ticks()).containsExactly(1, 5, 10, 15, 20);
        assertThat(Axis.ranks(3).ticks()).containsExactly(1, 2, 3);
        assertThat(Axis.ranks(1).ticks()).containsExactly(1);
    }

    @Test
    void aWindowOfRanksCoversTheWorstOneShown() {
        assertThat(Axis.ranksCovering(18, 83).worst()).isEqualTo(20);
        assertThat(Axis.ranksCovering(20, 83).worst()).isEqualTo(20);
        assertThat(Axis.ranksCovering(77, 83).worst()).isEqualTo(83);
        assertThat(Axis.ranksCovering(9, 8).worst()).isEqualTo(8);
    }

    @Test
    void aValueAxisHasRoundEndsAroundItsValues() {
        Axis axis = Axis.values(52.4, 77.8);

        assertThat(axis.best()).isEqualTo(80);
        assertThat(axis.worst()).isEqualTo(50);
        assertThat(axis.ticks()).containsExactly(80, 70, 60, 50);
    }

    @Test
    void equalValuesStillSpanAnAxis() {
        Axis axis = Axis.values(70, 70);

        assertThat(axis.best()).isGreaterThan(axis.worst());
        assertThat(axis.fraction(70)).isCloseTo(1, within(1e-9));
    }

    @Test
    void aSingleRankHasAPlace() {
        assertThat(Axis.ranks(1).fraction(1)).isZero();
    }
}
