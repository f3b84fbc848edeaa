package de.stadtindex.chart;

import java.util.List;

/** Lays out the names of shapes in lines that wrap before they get too wide for a phone: flowing, or in columns. */
final class KeyLine {

    /** Height of one line of the key. */
    static final double LINE = 34;

    private static final double MARK = 12;
    private static final double TEXT = 28;
    private static final double GAP = 22;
    /** What a sum of widths may be off. */
    private static final double TOUCH = 1e-6;

    private final Canvas canvas;
    private final double column;
    private double x;
    private double y;

    private KeyLine(Canvas canvas, double top, double column) {
        this.canvas = canvas;
        this.column = column;
        this.y = top + LINE / 2;
    }

    /** Each entry right behind the one before. */
    static KeyLine flowing(Canvas canvas, double top) {
        return new KeyLine(canvas, top, 0);
    }

    /** As many columns as the widest of these names allows, evenly over the width. */
    static KeyLine inColumns(Canvas canvas, double top, List<String> names) {
        double widest = names.stream().mapToDouble(TextWidth::of).max().orElse(0) + TEXT;
        int columns = Math.max(1, (int) ((Canvas.WIDTH + GAP) / (widest + GAP)));
        return new KeyLine(canvas, top, (Canvas.WIDTH + GAP) / columns);
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
        double free = x + width + GAP;
        x = column == 0 ? free : Math.ceil(free / column - TOUCH) * column;
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
