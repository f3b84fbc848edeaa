package de.stadtindex.chart;

/** Lays out the names of shapes in a flowing line that wraps before it gets too wide for a phone. */
final class KeyLine {

    /** Height of one line of the key. */
    static final double LINE = 34;

    private static final double MARK = 12;
    private static final double TEXT = 28;
    private static final double GAP = 22;

    private final Canvas canvas;
    private double x;
    private double y;

    KeyLine(Canvas canvas, double top) {
        this.canvas = canvas;
        this.y = top + LINE / 2;
    }

    /** Adds an entry unless its name is empty; the shape is drawn by the sample around a centre. */
    void add(String name, String css, Sample sample) {
        if (name.isEmpty()) {
            return;
        }
        double width = TEXT + TextWidth.of(name);
        if (x > 0 && x + width > Canvas.WIDTH) {
            x = 0;
            y += LINE;
        }
        PathData path = new PathData();
        sample.draw(path, x + MARK, y);
        canvas.mark(css, path);
        canvas.label(Anchor.RIGHT, x + TEXT, y, "chart-key", name);
        x += width + GAP;
    }

    /** Lower end of the key. */
    double bottom() {
        return x == 0 ? y - LINE / 2 : y + LINE / 2;
    }

    /** Draws what an entry explains. */
    interface Sample {
        void draw(PathData path, double x, double y);
    }
}
