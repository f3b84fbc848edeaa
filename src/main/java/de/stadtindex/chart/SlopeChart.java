package de.stadtindex.chart;

import java.util.List;

/** Two columns and a line for each thing known in both; readers ask who moved most. */
public record SlopeChart(int height, List<Mark> marks, List<Label> labels) implements Chart {

    private static final double SMALLEST = 560;
    private static final double HEAD = 52;
    private static final double FOOT = 18;
    private static final double HEAD_LINE = 24;
    private static final double RADIUS = 5;
    private static final double SMALLEST_SIDE = 70;

    /** Keeps its own copies. */
    public SlopeChart {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    @Override
    public String kind() {
        return "slope";
    }

    /** Items with a name get labels at both ends; all others share one faint path. */
    public static SlopeChart of(String leftColumn, String rightColumn, Axis axis, List<SlopeItem> items) {
        Canvas canvas = new Canvas();
        List<SlopeItem> labelled = items.stream().filter(SlopeItem::labelled).toList();
        double height = Math.max(SMALLEST, HEAD + FOOT + labelled.size() * TextWidth.LINE);
        Plot plot = plot(axis, labelled, height);
        drawColumns(canvas, plot, leftColumn, rightColumn);
        for (Emphasis emphasis : Emphasis.values()) {
            drawLines(canvas, plot, items, emphasis);
        }
        EndLabels ends = new EndLabels(canvas, plot.top(), plot.bottom());
        ends.left(labelled.stream().map(item -> leftEnd(plot, item)).toList(), plot.left());
        ends.right(labelled.stream().map(item -> rightEnd(plot, item)).toList(), plot.right());
        return new SlopeChart((int) Math.ceil(height), canvas.marks(), canvas.labels());
    }

    private static Plot plot(Axis axis, List<SlopeItem> labelled, double height) {
        double leftWidth =
                EndLabels.width(labelled.stream().map(SlopeItem::leftText).toList());
        double rightWidth =
                labelled.stream().mapToDouble(SlopeChart::rightWidth).max().orElse(0) + EndLabels.LEADER;
        double left = Math.max(SMALLEST_SIDE, leftWidth);
        double right = Canvas.WIDTH - Math.max(SMALLEST_SIDE, rightWidth);
        return new Plot(left, right, HEAD, height - FOOT, 2, axis);
    }

    private static void drawColumns(Canvas canvas, Plot plot, String leftColumn, String rightColumn) {
        PathData grid = new PathData()
                .segment(plot.left(), plot.top(), plot.left(), plot.bottom())
                .segment(plot.right(), plot.top(), plot.right(), plot.bottom());
        canvas.mark("chart-grid", grid);
        canvas.label(Anchor.ABOVE, plot.left(), HEAD_LINE, "chart-head", leftColumn);
        canvas.label(Anchor.ABOVE, plot.right(), HEAD_LINE, "chart-head", rightColumn);
    }

    private static void drawLines(Canvas canvas, Plot plot, List<SlopeItem> items, Emphasis emphasis) {
        PathData lines = new PathData();
        PathData ends = new PathData();
        for (SlopeItem item : items) {
            if (item.emphasis() == emphasis) {
                lines.segment(plot.left(), plot.y(item.left()), plot.right(), plot.y(item.right()));
                if (emphasis != Emphasis.CONTEXT) {
                    Shape.DISC.addTo(ends, plot.left(), plot.y(item.left()), RADIUS);
                    emphasis.shape().addTo(ends, plot.right(), plot.y(item.right()), RADIUS + 1);
                }
            }
        }
        canvas.mark("chart-line " + emphasis.css(), lines);
        canvas.mark("chart-shape " + emphasis.css(), ends);
    }

    private static EndLabels.End leftEnd(Plot plot, SlopeItem item) {
        String css = "chart-name " + item.emphasis().css();
        return new EndLabels.End(plot.left(), plot.y(item.left()), item.leftText(), css);
    }

    private static EndLabels.End rightEnd(Plot plot, SlopeItem item) {
        String css = "chart-name " + item.emphasis().css();
        return new EndLabels.End(plot.right(), plot.y(item.right()), rightText(item), css);
    }

    private static double rightWidth(SlopeItem item) {
        String text = rightText(item);
        return item.emphasis() == Emphasis.FOCUS ? TextWidth.ofBold(text) : TextWidth.of(text);
    }

    private static String rightText(SlopeItem item) {
        return item.rightText() + " " + item.name();
    }
}
