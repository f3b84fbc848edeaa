package de.stadtindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileChartTests {

    private static final ProfileKey KEY = new ProfileKey("Rang", "Darmstadt", "andere", "Mittel", "");

    @Test
    void theBetterRankLiesFurtherRight() {
        ProfileChart chart = chart(known("Verwaltung", 16, "Rang 16"), known("Gesellschaft", 9, "Rang 9"));

        assertThat(x(chart, "Rang 9")).isGreaterThan(x(chart, "Rang 16"));
    }

    @Test
    void anUnknownValueIsSaidAndNotDrawn() {
        ProfileRow row = new ProfileRow("Mobilität", List.of(1.0, 2.0), null, "nicht bekannt", null, null);
        ProfileChart chart = ProfileChart.of(Axis.ranks(83), new ProfileKey("", "", "", "", ""), List.of(row));

        assertThat(chart.labels()).extracting(Label::text).contains("Mobilität", "nicht bekannt");
        assertThat(chart.marks()).noneMatch(mark -> mark.css().contains("chart-focus"));
    }

    @Test
    void theKeyNamesOnlyWhatHasAName() {
        assertThat(chart().labels()).extracting(Label::text).contains("Darmstadt", "andere", "Mittel");
        assertThat(chart().marks()).extracting(Mark::css).doesNotContain("chart-best");
    }

    @Test
    void aValueAtTheEdgeStaysWithinTheChart() {
        ProfileChart chart = chart(known("a", 1, "Rang 1 von 83"), known("b", 83, "Rang 83 von 83"));

        assertThat(x(chart, "Rang 1 von 83")).isLessThan(560);
        assertThat(x(chart, "Rang 83 von 83")).isGreaterThan(80);
    }

    @Test
    void bothEndsOfTheScaleCarryTheUnit() {
        assertThat(chart().labels()).extracting(Label::text).contains("Rang 1", "Rang 83");
    }

    @Test
    void otherDotsOfARowAreOneMark() {
        assertThat(chart(known("a", 5, "5")).marks().stream()
                        .filter(mark -> mark.css().contains("chart-dot")))
                .hasSize(2);
    }

    private static ProfileRow known(String label, double rank, String text) {
        return new ProfileRow(label, List.of(1.0, 40.0, 83.0), rank, text, 42.0, null);
    }

    private static ProfileChart chart(ProfileRow... rows) {
        return ProfileChart.of(Axis.ranks(83), KEY, List.of(rows));
    }

    private static double x(ProfileChart chart, String text) {
        return chart.labels().stream()
                .filter(label -> label.text().equals(text))
                .mapToDouble(label -> Double.parseDouble(label.x()))
                .findFirst()
                .orElseThrow();
    }
}
