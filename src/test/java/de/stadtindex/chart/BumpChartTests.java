package de.stadtindex.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BumpChartTests {

    private static final Columns COLUMNS = new Columns(List.of("2023", "2024", "2025"), List.of(), "");

    @Test
    void aSixthHighlightedSeriesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BumpChart.of(COLUMNS, Axis.ranks(83), several(6), List.of()))
                .withMessageContaining("five");
    }

    @Test
    void fiveHighlightedSeriesDifferInColourAndShapeAndKeepTheirNamesApart() {
        BumpChart chart = BumpChart.of(COLUMNS, Axis.ranks(83), several(5), List.of());

        assertThat(chart.marks().stream().map(Mark::css).filter(css -> css.startsWith("chart-shape")))
                .doesNotHaveDuplicates()
                .hasSize(5);
        List<Double> places = chart.labels().stream()
                .filter(label -> label.css().startsWith("chart-name"))
                .map(label -> Double.valueOf(label.y()))
                .sorted()
                .toList();
        assertThat(IntStream.range(1, 5).mapToDouble(i -> places.get(i) - places.get(i - 1)))
                .allMatch(distance -> distance > 26.8);
    }

    @Test
    void allOthersShareOnePath() {
        BumpChart chart = BumpChart.of(COLUMNS, Axis.ranks(83), List.of(), several(78));

        assertThat(chart.marks()).extracting(Mark::css).containsExactly("chart-grid", "chart-line chart-context");
    }

    @Test
    void theRankStandsBeforeTheNameOnlyIfItIsOfTheLastColumn() {
        Series current = new Series("Hannover", List.of(new Reading(2, 7, "7")));
        Series former = new Series("Kassel", List.of(new Reading(0, 40, "40")));
        BumpChart chart = BumpChart.of(COLUMNS, Axis.ranks(83), List.of(current, former), List.of());

        assertThat(chart.labels()).extracting(Label::text).contains("7 Hannover", "Kassel");
        assertThat(chart.marks()).anyMatch(mark -> mark.css().equals("chart-leader chart-far"));
    }

    @Test
    void nothingToShowIsNoTrouble() {
        Series unknown = new Series("Kassel", List.of());

        assertThat(BumpChart.of(COLUMNS, Axis.ranks(83), List.of(unknown), List.of(unknown))
                        .height())
                .isPositive();
        assertThat(BumpChart.of(new Columns(List.of(), List.of(), ""), Axis.ranks(0), List.of(), List.of())
                        .labels())
                .hasSize(1);
    }

    private static List<Series> several(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Series(
                        "Stadt " + i, List.of(new Reading(1, i + 1, "" + (i + 1)), new Reading(2, i, "" + i))))
                .toList();
    }
}
