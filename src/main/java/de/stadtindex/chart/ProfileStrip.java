package de.stadtindex.chart;

import java.util.BitSet;

/** Draws one row of a profile: its name, its dots, and the value in focus beneath its mark. */
final class ProfileStrip {

    static final double HEIGHT = 92;
    static final String FOCUS = "chart-shape chart-focus";
    static final String OTHERS = "chart-dot chart-context";
    static final String MEAN = "chart-mean";
    static final String BEST = "chart-best";

    private static final double NAME = 24;
    private static final double STRIP = 44;
    private static final double VALUE = 56;
    private static final double RADIUS = 9;
    private static final double TICK = 12;

    private final Canvas canvas;
    private final Plot scale;
    private final double top;

    ProfileStrip(Canvas canvas, Plot scale, double top) {
        this.canvas = canvas;
        this.scale = scale;
        this.top = top;
    }

    void draw(ProfileRow row) {
        double y = top + STRIP;
        canvas.label(Anchor.START, 0, top + NAME, "chart-row", row.label());
        canvas.mark("chart-rule", new PathData().segment(scale.left(), y, scale.right(), y));
        PathData dots = new PathData();
        BitSet drawn = new BitSet();
        for (double other : row.others()) {
            double x = x(other);
            int place = (int) Math.round(x);
            if (!drawn.get(place)) {
                drawn.set(place);
                dots.dot(x, y);
            }
        }
        canvas.mark(OTHERS, dots);
        if (row.mean() != null) {
            canvas.mark(MEAN, mean(new PathData(), x(row.mean()), y));
        }
        if (row.best() != null) {
            canvas.mark(BEST, best(new PathData(), x(row.best()), y));
        }
        drawFocus(row, y);
    }

    static PathData focus(PathData path, double x, double y) {
        return path.disc(x, y, RADIUS);
    }

    static PathData mean(PathData path, double x, double y) {
        return path.segment(x, y - TICK, x, y + TICK);
    }

    static PathData best(PathData path, double x, double y) {
        return Shape.DIAMOND.addTo(path, x, y, RADIUS);
    }

    private void drawFocus(ProfileRow row, double y) {
        Double focus = row.focus();
        if (focus == null) {
            canvas.label(Anchor.START, 0, y + VALUE - STRIP + 18, "chart-unknown", row.focusText());
            return;
        }
        canvas.mark(FOCUS, focus(new PathData(), x(focus), y));
        double half = TextWidth.ofBold(row.focusText()) / 2;
        double x = Math.clamp(x(focus), half, Canvas.WIDTH - half);
        canvas.label(Anchor.BELOW, x, top + VALUE, "chart-value", row.focusText());
    }

    private double x(double value) {
        return scale.right() - (scale.right() - scale.left()) * scale.axis().fraction(value);
    }
}
