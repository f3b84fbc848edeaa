package de.stadtindex.chart.figure;

import de.stadtindex.chart.Chart;
import de.stadtindex.chart.figure.TextLine.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a figure stands, in user units.
 *
 * @param chartTop how far the chart lies beneath the upper edge
 */
record FigureLayout(List<TextLine> lines, double chartTop, int height) {

    static final int WIDTH = Chart.WIDTH + 2 * Margin.SIDE;

    /** Free space around the chart and between its texts. */
    static final class Margin {
        static final int SIDE = 24;
        private static final double TOP = 20;
        private static final double BENEATH_TITLE = 16;
        private static final double BENEATH_CHART = 10;
        private static final double BOTTOM = 18;

        private Margin() {}
    }

    private static final double TITLE = 24;
    private static final double NOTE = 14;
    private static final double LEADING = 1.35;

    /** Not all of the width: where a drawing is set anew, the font may be a wider one. */
    private static final double ROOM = Chart.WIDTH * 0.86;

    static FigureLayout of(Figure figure) {
        Column column = new Column(Margin.TOP);
        column.add(figure.title(), TITLE, Tone.STRONG);
        double chartTop = column.y + Margin.BENEATH_TITLE;
        column.y = chartTop + figure.chart().height() + Margin.BENEATH_CHART;
        figure.notes().forEach(note -> column.add(note, NOTE, Tone.SOFT));
        column.add(figure.source(), NOTE, Tone.SOFT);
        column.addLines(TextLine.cut(figure.address(), NOTE, Tone.SOFT, ROOM), NOTE, Tone.SOFT);
        return new FigureLayout(List.copyOf(column.lines), chartTop, (int) Math.ceil(column.y + Margin.BOTTOM));
    }

    /** Lines beneath each other. */
    private static final class Column {

        private final List<TextLine> lines = new ArrayList<>();
        private double y;

        Column(double y) {
            this.y = y;
        }

        void add(String text, double size, Tone tone) {
            addLines(TextLine.wrap(text, size, tone, ROOM), size, tone);
        }

        void addLines(List<String> texts, double size, Tone tone) {
            for (String line : texts) {
                y += size * LEADING;
                lines.add(new TextLine(line, Margin.SIDE, y, size, tone));
            }
        }
    }
}
