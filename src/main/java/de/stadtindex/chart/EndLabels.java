package de.stadtindex.chart;

import java.util.List;

/** Names lines at their end: apart from each other, and tied to the line where a name had to move. */
final class EndLabels {

    /** Room for the leader between the end of a line and its name. */
    static final double LEADER = 28;

    private static final double START = 10;
    private static final double TOUCH = 6;
    private static final double NOTICEABLE = 3;
    private static final double LONGEST_NEAR = 40;

    /** A name wanted at the end of a line. */
    record End(double x, double y, String text, String css) {}

    private final Canvas canvas;
    private final double top;
    private final double bottom;

    EndLabels(Canvas canvas, double top, double bottom) {
        this.canvas = canvas;
        this.top = top;
        this.bottom = bottom;
    }

    /** Width the widest name takes right of the line ends. */
    static double width(List<String> names) {
        double widest = names.stream().mapToDouble(TextWidth::of).max().orElse(0);
        return widest == 0 ? 0 : widest + LEADER;
    }

    /** Draws the names right of the given position. */
    void right(List<End> ends, double x) {
        draw(ends, x + LEADER, Anchor.RIGHT);
    }

    /** Draws the names left of the given position. */
    void left(List<End> ends, double x) {
        draw(ends, x - LEADER, Anchor.LEFT);
    }

    private void draw(List<End> ends, double x, Anchor anchor) {
        List<Double> wishes = ends.stream().map(End::y).toList();
        List<Double> places = LabelSpread.spread(wishes, TextWidth.LINE, top, bottom);
        PathData near = new PathData();
        PathData far = new PathData();
        for (int i = 0; i < ends.size(); i++) {
            End end = ends.get(i);
            double y = places.get(i);
            double towards = Math.signum(x - end.x());
            boolean beside = Math.abs(x - end.x()) <= LONGEST_NEAR;
            if (!beside || Math.abs(y - end.y()) > NOTICEABLE) {
                (beside ? near : far).segment(end.x() + towards * START, end.y(), x - towards * TOUCH, y);
            }
            canvas.label(anchor, x, y, end.css(), end.text());
        }
        canvas.mark("chart-leader", near);
        canvas.mark("chart-leader chart-far", far);
    }
}
