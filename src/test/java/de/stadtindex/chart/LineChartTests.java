package de.stadtindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineChartTests {

    private static final List<String> YEARS = List.of("2019", "2020", "2021", "2022", "2023", "2024", "2025");

    @Test
    void aHoleInterruptsTheLine() {
        String path = markOf(chart(10, 4, 0, 10, 16), "chart-line chart-focus").d();

        assertThat(path).containsPattern("^M[^M]*M[^M]*$");
        assertThat(path.chars().filter(c -> c == 'L')).hasSize(2);
    }

    @Test
    void aValueWithoutNeighboursKeepsItsDotAndItsLabel() {
        LineChart chart = chart(10, 0, 5, 0, 16);

        assertThat(chart.marks()).noneMatch(mark -> mark.css().equals("chart-line chart-focus"));
        assertThat(markOf(chart, "chart-shape chart-focus").d().chars().filter(c -> c == 'M'))
                .hasSize(3);
        assertThat(texts(chart, "chart-value")).containsExactly("10", "5", "16");
    }

    @Test
    void columnsWithoutAValueSaySo() {
        assertThat(texts(chart(10, 0, 5), "chart-unknown")).hasSize(5).containsOnly("n. b.");
    }

    @Test
    void everyYearIsNamed() {
        assertThat(texts(chart(10), "chart-tick")).containsAll(YEARS);
    }

    @Test
    void aBreakStandsBetweenItsTwoColumnsAndTellsItsReason() {
        SeriesBreak change = new SeriesBreak(4, "2", "neue Parameter");
        LineChart chart = LineChart.of(new Columns(YEARS, List.of(change), ""), Axis.ranks(83), series(1, 2, 3, 4, 5));

        Mark line = markOf(chart, "chart-break");
        double x = Double.parseDouble(line.d().substring(1, line.d().indexOf(' ')));
        assertThat(line.title()).isEqualTo("neue Parameter");
        assertThat(x).isBetween(xOf(chart, "2022") + 20, xOf(chart, "2023") - 20);
        assertThat(texts(chart, "chart-note")).containsExactly("2");
    }

    @Test
    void aBreakOutsideTheColumnsIsLeftOut() {
        Columns columns = new Columns(YEARS, List.of(new SeriesBreak(0, "1", ""), new SeriesBreak(7, "2", "")), "");

        assertThat(LineChart.of(columns, Axis.ranks(83), series(1)).marks())
                .noneMatch(mark -> mark.css().equals("chart-break"));
    }

    @Test
    void theValueStandsBelowInAValleyAndAboveOnAPeak() {
        LineChart chart = chart(10, 4, 5, 18, 7);

        assertThat(labelOf(chart, "4").dy()).isEqualTo("0");
        assertThat(labelOf(chart, "18").dy()).isEqualTo(".8em");
    }

    @Test
    void namesOfBothSeriesStayApart() {
        Series focus = new Series("Darmstadt", List.of(new Reading(6, 70, "70,0")));
        Series mean = new Series("Mittel", List.of(new Reading(6, 70.8, "70,8")));
        LineChart chart = LineChart.of(new Columns(YEARS, List.of(), ""), Axis.percent(), focus, mean);

        double distance = y(labelOf(chart, "Darmstadt")) - y(labelOf(chart, "Mittel"));
        assertThat(Math.abs(distance)).isGreaterThanOrEqualTo(26.9);
    }

    @Test
    void manyYearsLeaveOutSomeNamesWhereRoomIsShort() {
        List<String> years =
                IntStream.rangeClosed(2000, 2025).mapToObj(Integer::toString).toList();
        LineChart chart = LineChart.of(new Columns(years, List.of(), ""), Axis.ranks(83), series(1));

        assertThat(labelOf(chart, "2025").css()).doesNotContain("chart-wide");
        assertThat(labelOf(chart, "2024").css()).contains("chart-wide");
    }

    @Test
    void nothingToShowIsNoTrouble() {
        LineChart empty = LineChart.of(new Columns(List.of(), List.of(), ""), Axis.ranks(0), series());

        assertThat(empty.height()).isPositive();
        assertThat(LineChart.of(new Columns(List.of("2025"), List.of(), ""), Axis.ranks(83), series(3))
                        .labels())
                .extracting(Label::text)
                .contains("2025", "3");
    }

    private static LineChart chart(int... ranks) {
        return LineChart.of(new Columns(YEARS, List.of(), "n. b."), Axis.ranks(83), series(ranks));
    }

    private static Series series(int... ranks) {
        return new Series(
                "",
                IntStream.range(0, ranks.length)
                        .filter(i -> ranks[i] > 0)
                        .mapToObj(i -> new Reading(i, ranks[i], Integer.toString(ranks[i])))
                        .toList());
    }

    private static Mark markOf(Chart chart, String css) {
        return chart.marks().stream()
                .filter(mark -> mark.css().equals(css))
                .findFirst()
                .orElseThrow();
    }

    private static Label labelOf(Chart chart, String text) {
        return chart.labels().stream()
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Chart chart, String css) {
        return chart.labels().stream()
                .filter(label -> label.css().contains(css))
                .map(Label::text)
                .toList();
    }

    private static double xOf(Chart chart, String text) {
        return Double.parseDouble(labelOf(chart, text).x());
    }

    private static double y(Label label) {
        return Double.parseDouble(label.y());
    }
}
