package de.stadtindex.chart;

import java.util.List;

/** A strip of dots for each row, the better the further right; readers ask where something is strong and where weak. */
public record ProfileChart(int height, List<Mark> marks, List<Label> labels) implements Chart {

    private static final double LEFT = 16;
    private static final double RIGHT = Canvas.WIDTH - 16;
    private static final double HEAD = 8;
    private static final double FOOT = 34;

    /** Keeps its own copies. */
    public ProfileChart {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    @Override
    public String kind() {
        return "profile";
    }

    /** One strip a row beneath a key that names the shapes. */
    public static ProfileChart of(Axis axis, ProfileKey key, List<ProfileRow> rows) {
        Canvas canvas = new Canvas();
        double top = drawKey(canvas, key) + HEAD;
        double bottom = top + rows.size() * ProfileStrip.HEIGHT;
        drawScale(canvas, axis, key.unit(), top, bottom);
        for (int i = 0; i < rows.size(); i++) {
            new ProfileStrip(canvas, new Plot(LEFT, RIGHT, 0, 0, 2, axis), top + i * ProfileStrip.HEIGHT)
                    .draw(rows.get(i));
        }
        return new ProfileChart((int) Math.ceil(bottom + FOOT), canvas.marks(), canvas.labels());
    }

    private static double drawKey(Canvas canvas, ProfileKey key) {
        KeyLine line = KeyLine.flowing(canvas, 0);
        line.add(key.focus(), ProfileStrip.FOCUS, ProfileStrip::focus);
        line.add(key.others(), ProfileStrip.OTHERS, PathData::dot);
        line.add(key.mean(), ProfileStrip.MEAN, ProfileStrip::mean);
        line.add(key.best(), ProfileStrip.BEST, ProfileStrip::best);
        return line.bottom();
    }

    private static void drawScale(Canvas canvas, Axis axis, String unit, double top, double bottom) {
        PathData grid = new PathData();
        List<Integer> ticks = axis.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double x = RIGHT - (RIGHT - LEFT) * axis.fraction(ticks.get(i));
            boolean end = i == 0 || i == ticks.size() - 1;
            if (!end) {
                grid.segment(x, top, x, bottom);
            }
            Anchor anchor = i == 0 ? Anchor.END : i == ticks.size() - 1 ? Anchor.START : Anchor.ABOVE;
            double edge = i == 0 ? Canvas.WIDTH : i == ticks.size() - 1 ? 0 : x;
            String text = end ? (unit + " " + ticks.get(i)).strip() : Integer.toString(ticks.get(i));
            canvas.label(anchor, edge, bottom + FOOT - 8, "chart-tick", text);
        }
        canvas.mark("chart-grid", grid);
    }
}
