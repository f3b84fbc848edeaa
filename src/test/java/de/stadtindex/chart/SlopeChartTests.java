package de.stadtindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlopeChartTests {

    @Test
    void unnamedItemsShareOnePathWithoutLabels() {
        SlopeChart chart = chart(List.of(item("", 3, 5, Emphasis.CONTEXT), item("", 9, 8, Emphasis.CONTEXT)));

        assertThat(chart.marks()).extracting(Mark::css).containsExactly("chart-grid", "chart-line chart-context");
        assertThat(chart.labels()).extracting(Label::text).containsExactly("2024", "2025");
    }

    @Test
    void aNamedItemShowsItsRankAtBothEnds() {
        SlopeChart chart = chart(List.of(item("Hannover", 41, 7, Emphasis.RISE)));

        assertThat(chart.labels()).extracting(Label::text).containsExactly("2024", "2025", "41", "7 Hannover");
    }

    @Test
    void aRiseGoesUpAndEndsInAnotherShapeThanAFall() {
        SlopeChart rise = chart(List.of(item("a", 41, 7, Emphasis.RISE)));
        SlopeChart fall = chart(List.of(item("a", 41, 7, Emphasis.FALL)));

        assertThat(shape(rise)).isNotEqualTo(shape(fall));
        assertThat(y(rise, "7 a")).isLessThan(y(rise, "41"));
    }

    @Test
    void labelsNeverOverlapEvenWhenAllValuesAreNeighbours() {
        List<SlopeItem> items = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> item("Stadt " + i, i, 21 - i, i % 2 == 0 ? Emphasis.RISE : Emphasis.FALL))
                .toList();
        SlopeChart chart = chart(items);

        assertApart(chart, "Stadt");
        assertThat(chart.labels())
                .allSatisfy(label -> assertThat(Double.parseDouble(label.y())).isBetween(0.0, (double) chart.height()));
    }

    @Test
    void aMovedLabelIsTiedToItsLine() {
        SlopeChart chart = chart(List.of(item("a", 5, 5, Emphasis.RISE), item("b", 6, 6, Emphasis.FALL)));

        assertThat(chart.marks()).anyMatch(mark -> mark.css().equals("chart-leader"));
    }

    @Test
    void nothingToShowIsNoTrouble() {
        assertThat(chart(List.of()).labels()).extracting(Label::text).containsExactly("2024", "2025");
    }

    private static void assertApart(SlopeChart chart, String text) {
        List<Double> places = chart.labels().stream()
                .filter(label -> label.text().contains(text))
                .map(label -> Double.valueOf(label.y()))
                .sorted()
                .toList();
        assertThat(places).hasSize(20);
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThan(26.8);
        }
    }

    private static SlopeChart chart(List<SlopeItem> items) {
        return SlopeChart.of("2024", "2025", Axis.ranks(83), items);
    }

    private static SlopeItem item(String name, int left, int right, Emphasis emphasis) {
        return new SlopeItem(name, left, Integer.toString(left), right, Integer.toString(right), emphasis);
    }

    private static String shape(SlopeChart chart) {
        return chart.marks().stream()
                .filter(mark -> mark.css().startsWith("chart-shape"))
                .findFirst()
                .orElseThrow()
                .d();
    }

    private static double y(SlopeChart chart, String text) {
        return chart.labels().stream()
                .filter(label -> label.text().equals(text))
                .mapToDouble(label -> Double.parseDouble(label.y()))
                .findFirst()
                .orElseThrow();
    }
}
