package de.stadtindex.chart;

import java.util.ArrayList;
import java.util.List;

/** A few series before all others; readers ask how their picks moved within the field. */
public record BumpChart(int height, List<Mark> marks, List<Label> labels) implements Chart {

    /** More lines than this cannot be told apart by colour, pattern and shape. */
    public static final int MOST_HIGHLIGHTED = 5;

    private static final List<Shape> SHAPES =
            List.of(Shape.DISC, Shape.SQUARE, Shape.DIAMOND, Shape.TRIANGLE, Shape.TRIANGLE_DOWN);
    private static final int HEIGHT = 520;
    private static final double RADIUS = 6;
    private static final double ROOM = 16;

    /** Keeps its own copies. */
    public BumpChart {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    @Override
    public String kind() {
        return "bump";
    }

    /**
     * Highlighted series before faint ones.
     *
     * @throws IllegalArgumentException with more than five highlighted series
     */
    public static BumpChart of(Columns columns, Axis axis, List<Series> highlighted, List<Series> others) {
        if (highlighted.size() > MOST_HIGHLIGHTED) {
            throw new IllegalArgumentException("At most five series can be highlighted, not " + highlighted.size());
        }
        Canvas canvas = new Canvas();
        List<String> names =
                highlighted.stream().map(one -> endText(one, columns)).toList();
        Plot plot = plot(columns, axis, names);
        new Frame(canvas, plot, columns, HEIGHT).draw();
        SeriesPath path = new SeriesPath(plot);
        canvas.mark("chart-line chart-context", path.lines(others));
        canvas.mark("chart-dot chart-context", path.loneDots(others));
        for (int i = highlighted.size() - 1; i >= 0; i--) {
            drawHighlighted(canvas, path, highlighted.get(i), i);
        }
        drawNames(canvas, plot, highlighted, names);
        return new BumpChart(HEIGHT, canvas.marks(), canvas.labels());
    }

    private static Plot plot(Columns columns, Axis axis, List<String> names) {
        double right = Canvas.WIDTH - Math.max(Frame.INSET, EndLabels.width(names));
        double top = (columns.breaks().isEmpty() ? 0 : Frame.BREAK_HEAD) + ROOM;
        double bottom = HEIGHT - Frame.FOOT - ROOM;
        return new Plot(
                Frame.GRID_LEFT + Frame.INSET,
                right,
                top,
                bottom,
                columns.labels().size(),
                axis);
    }

    private static void drawHighlighted(Canvas canvas, SeriesPath path, Series series, int index) {
        String colour = "chart-series-" + (index + 1);
        canvas.mark("chart-line " + colour, path.lines(List.of(series)));
        canvas.mark("chart-shape " + colour, path.shapes(series, SHAPES.get(index), RADIUS));
    }

    private static void drawNames(Canvas canvas, Plot plot, List<Series> highlighted, List<String> names) {
        List<EndLabels.End> ends = new ArrayList<>();
        for (int i = 0; i < highlighted.size(); i++) {
            if (!highlighted.get(i).readings().isEmpty()) {
                Reading last = highlighted.get(i).readings().getLast();
                ends.add(new EndLabels.End(
                        plot.x(last), plot.y(last), names.get(i), "chart-name chart-series-" + (i + 1)));
            }
        }
        new EndLabels(canvas, plot.top(), plot.bottom()).right(ends, plot.right());
    }

    private static String endText(Series series, Columns columns) {
        boolean current = series.knows(columns.labels().size() - 1);
        return current ? series.readings().getLast().text() + " " + series.name() : series.name();
    }
}
