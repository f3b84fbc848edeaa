package de.stadtindex.chart;

import java.util.List;
import java.util.stream.Stream;

/** One series over years with every value on its point; readers ask how one thing developed. */
public record LineChart(int height, List<Mark> marks, List<Label> labels) implements Chart {

    private static final int HEIGHT = 360;
    private static final double VALUE_ROOM = 40;
    private static final double RADIUS = 6.5;

    /** Keeps its own copies. */
    public LineChart {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    @Override
    public String kind() {
        return "line";
    }

    /** A single series. */
    public static LineChart of(Columns columns, Axis axis, Series focus) {
        return of(columns, axis, focus, new Series("", List.of()));
    }

    /** A series in focus before a faint one to measure it by, such as a mean. */
    public static LineChart of(Columns columns, Axis axis, Series focus, Series context) {
        Canvas canvas = new Canvas();
        Plot plot = plot(columns, axis, EndLabels.width(List.of(focus.name(), context.name())));
        new Frame(canvas, plot, columns, HEIGHT).draw();
        SeriesPath path = new SeriesPath(plot);
        canvas.mark("chart-line chart-context", path.lines(List.of(context)));
        canvas.mark("chart-dot chart-context", path.loneDots(List.of(context)));
        canvas.mark("chart-line chart-focus", path.lines(List.of(focus)));
        canvas.mark("chart-shape chart-focus", path.shapes(focus, Shape.DISC, RADIUS));
        new ValueLabels(canvas, plot).draw(focus);
        drawUnknown(canvas, plot, columns, focus);
        drawNames(canvas, plot, focus, context);
        return new LineChart(HEIGHT, canvas.marks(), canvas.labels());
    }

    private static Plot plot(Columns columns, Axis axis, double nameWidth) {
        double right = Canvas.WIDTH - Frame.INSET - nameWidth;
        double top = (columns.breaks().isEmpty() ? 0 : Frame.BREAK_HEAD) + VALUE_ROOM;
        double bottom = HEIGHT - Frame.FOOT - VALUE_ROOM;
        return new Plot(
                Frame.GRID_LEFT + Frame.INSET,
                right,
                top,
                bottom,
                columns.labels().size(),
                axis);
    }

    private static void drawUnknown(Canvas canvas, Plot plot, Columns columns, Series focus) {
        for (int i = 0; i < plot.columns(); i++) {
            if (!focus.knows(i)) {
                canvas.label(Anchor.ABOVE, plot.x(i), HEIGHT - Frame.FOOT - 8, "chart-unknown", columns.unknown());
            }
        }
    }

    private static void drawNames(Canvas canvas, Plot plot, Series focus, Series context) {
        List<EndLabels.End> ends = Stream.concat(
                        end(plot, focus, "chart-name chart-focus"), end(plot, context, "chart-name chart-context"))
                .toList();
        new EndLabels(canvas, plot.top(), plot.bottom()).right(ends, plot.right() + Frame.INSET - EndLabels.LEADER);
    }

    private static Stream<EndLabels.End> end(Plot plot, Series series, String css) {
        if (series.name().isEmpty() || series.readings().isEmpty()) {
            return Stream.empty();
        }
        Reading last = series.readings().getLast();
        return Stream.of(new EndLabels.End(plot.x(last), plot.y(last), series.name(), css));
    }
}
