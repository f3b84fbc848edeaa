package de.stadtindex.chart;

import java.util.List;

/** Puts the value at each point of a line on the side where the line leaves more room. */
final class ValueLabels {

    private static final double DISTANCE = 13;

    private final Canvas canvas;
    private final Plot plot;

    ValueLabels(Canvas canvas, Plot plot) {
        this.canvas = canvas;
        this.plot = plot;
    }

    void draw(Series series) {
        List<Reading> readings = series.readings();
        double widest = readings.stream()
                .mapToDouble(reading -> TextWidth.ofBold(reading.text()))
                .max()
                .orElse(0);
        int every = Math.max(1, (int) Math.ceil(widest / plot.step()));
        for (List<Reading> run : series.runs()) {
            for (int i = 0; i < run.size(); i++) {
                boolean always = (plot.columns() - 1 - run.get(i).column()) % every == 0;
                draw(run, i, always ? "chart-value" : "chart-value chart-wide");
            }
        }
    }

    private void draw(List<Reading> run, int index, String css) {
        Reading reading = run.get(index);
        double y = plot.y(reading);
        double before = index == 0 ? 0 : plot.y(run.get(index - 1)) - y;
        double after = index == run.size() - 1 ? 0 : plot.y(run.get(index + 1)) - y;
        double blockedAbove = Math.max(0, -Math.min(before, after));
        double blockedBelow = Math.max(0, Math.max(before, after));
        boolean below = blockedBelow < blockedAbove;
        Anchor anchor = below ? Anchor.BELOW : Anchor.ABOVE;
        canvas.label(anchor, plot.x(reading), below ? y + DISTANCE : y - DISTANCE, css, reading.text());
    }
}
