package de.stadtindex.chart.figure;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.chart.Axis;
import de.stadtindex.chart.Chart;
import de.stadtindex.chart.Columns;
import de.stadtindex.chart.LineChart;
import de.stadtindex.chart.Reading;
import de.stadtindex.chart.Series;
import de.stadtindex.chart.SeriesBreak;
import de.stadtindex.chart.figure.TextLine.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture that goes with a link is read without a page beside it. */
class ShareImageTests {

    @Test
    void whatOnlyNotesExplainIsLeftOut() {
        SeriesBreak change = new SeriesBreak(1, "a", "something changed");
        SeriesBreak outside = new SeriesBreak(9, "a", "nowhere in this chart");

        assertThat(picture(change)).isEqualTo(picture(outside));
    }

    @Test
    void aRankStaysOnTheLineOfItsNumber() {
        assertThat(TextLine.wrap("steht auf Rang 1 von 83.", 20, Tone.STRONG, 150))
                .containsExactly("steht auf", "Rang 1 von 83.");
        assertThat(TextLine.wrap("is on rank 1 of 83.", 20, Tone.STRONG, 100))
                .containsExactly("is on", "rank 1 of", "83.");
    }

    @Test
    void anAddressIsBrokenWhereALineIsFull() {
        assertThat(TextLine.cut("https://stadtindex.example/staedtevergleich?stadt=kiel", 14, Tone.SOFT, 200))
                .hasSize(2)
                .allMatch(line -> Tone.SOFT.typeface().width(line, 14) <= 200);
    }

    private static byte[] picture(SeriesBreak change) {
        Columns columns = new Columns(List.of("2024", "2025"), List.of(change), "?");
        Series ranks = new Series("", List.of(new Reading(0, 3, "3"), new Reading(1, 1, "1")));
        Chart chart = LineChart.of(columns, Axis.ranks(10), ranks);
        return new ShareImage("Stadtindex", "Kiel", chart, "Source").png();
    }
}
