package de.stadtindex.chart;

import java.util.List;

/** Draws what all charts over columns share: grid, ticks, column names and breaks of method. */
final class Frame {

    /** Where grid lines begin: right of the widest tick label. */
    static final double GRID_LEFT = 50;

    /** Free space between the first or last column and the end of the grid. */
    static final double INSET = 30;

    /** Height taken by the column names. */
    static final double FOOT = 34;

    /** Height taken by the markers of breaks. */
    static final double BREAK_HEAD = 30;

    private static final double TICK_GAP = 8;

    private final Canvas canvas;
    private final Plot plot;
    private final Columns columns;
    private final double height;

    Frame(Canvas canvas, Plot plot, Columns columns, double height) {
        this.canvas = canvas;
        this.plot = plot;
        this.columns = columns;
        this.height = height;
    }

    void draw() {
        drawGrid();
        drawColumnNames();
        columns.breaks().forEach(this::drawBreak);
    }

    private void drawGrid() {
        PathData grid = new PathData();
        for (int tick : plot.axis().ticks()) {
            double y = plot.y(tick);
            grid.segment(GRID_LEFT, y, plot.right() + INSET, y);
            canvas.label(Anchor.LEFT, GRID_LEFT - TICK_GAP, y, "chart-tick", Integer.toString(tick));
        }
        canvas.mark("chart-grid", grid);
    }

    private void drawColumnNames() {
        List<String> names = columns.labels();
        double widest = names.stream().mapToDouble(TextWidth::of).max().orElse(0);
        int every = Math.max(1, (int) Math.ceil((widest + TICK_GAP) / plot.step()));
        for (int i = 0; i < names.size(); i++) {
            String css = (names.size() - 1 - i) % every == 0 ? "chart-tick" : "chart-tick chart-wide";
            canvas.label(Anchor.ABOVE, plot.x(i), height - TICK_GAP, css, names.get(i));
        }
    }

    private void drawBreak(SeriesBreak change) {
        if (change.column() < 1 || change.column() >= columns.labels().size()) {
            return;
        }
        double x = (plot.x(change.column() - 1) + plot.x(change.column())) / 2;
        PathData line = new PathData().segment(x, BREAK_HEAD, x, plot.bottom() + TICK_GAP);
        canvas.mark("chart-break", line, change.reason());
        canvas.label(Anchor.ABOVE, x, BREAK_HEAD - TICK_GAP, "chart-note", change.marker());
    }
}
