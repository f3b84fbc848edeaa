package de.stadtindex.chart.figure;

import de.stadtindex.chart.Chart;
import de.stadtindex.chart.Label;
import de.stadtindex.chart.MapChart;
import de.stadtindex.chart.Mark;
import de.stadtindex.platform.drawing.ChartInk;
import de.stadtindex.platform.drawing.ChartPainter;
import de.stadtindex.platform.drawing.Typeface;
import de.stadtindex.platform.markup.Markup;
import java.awt.BasicStroke;

/** Writes a figure as a drawing whose every mark carries its own colours, so that any program shows it alike. */
final class FigureSvg {

    /** Style class of a chart within another site. */
    static final String CHART = "chart";

    private final Markup svg = new Markup();
    private final String kind;

    private FigureSvg(String kind) {
        this.kind = kind;
    }

    static Markup write(Figure figure) {
        FigureSvg drawing = new FigureSvg("chart--" + figure.chart().kind());
        drawing.all(figure, FigureLayout.of(figure));
        return drawing.svg;
    }

    /** The chart of the figure alone, for where its texts stand around it. */
    static Markup chart(Figure figure) {
        FigureSvg drawing = new FigureSvg("chart--" + figure.chart().kind());
        drawing.begin(Chart.WIDTH, figure.chart().height(), CHART);
        drawing.name(figure);
        drawing.group("translate(0 0)");
        drawing.chart(figure.chart());
        return drawing.svg.close("g").close("svg");
    }

    private void all(Figure figure, FigureLayout layout) {
        begin(FigureLayout.WIDTH, layout.height(), "");
        name(figure);
        svg.open("rect").with("width", Integer.toString(FigureLayout.WIDTH));
        svg.with("height", Integer.toString(layout.height()));
        svg.with("fill", Colours.text(ChartInk.GROUND)).close("rect");
        layout.lines().forEach(line -> line(svg, line));
        group("translate(" + FigureLayout.Margin.SIDE + " " + layout.chartTop() + ")");
        chart(figure.chart());
        svg.close("g").close("svg");
    }

    private void begin(int width, int height, String css) {
        svg.open("svg").with("xmlns", "http://www.w3.org/2000/svg").with("role", "img");
        if (!css.isEmpty()) {
            svg.with("class", css);
        }
        svg.with("viewBox", "0 0 " + width + " " + height);
        svg.with("width", Integer.toString(width)).with("height", Integer.toString(height));
        svg.with("aria-labelledby", "title desc").with("font-family", Typeface.FAMILIES);
    }

    private void name(Figure figure) {
        svg.open("title").with("id", "title").text(figure.title()).close("title");
        svg.open("desc").with("id", "desc").text(figure.alternative()).close("desc");
    }

    /** Begins the group of the chart. */
    private void group(String transform) {
        svg.open("g").with("transform", transform);
        svg.with("fill", "none").with("stroke-linecap", "round").with("stroke-linejoin", "round");
    }

    static void line(Markup svg, TextLine line) {
        svg.open("text").with("x", number(line.x())).with("y", number(line.y()));
        svg.with("font-size", number(line.size()))
                .with("font-weight", weight(line.tone().typeface()));
        svg.with("fill", Colours.text(Colours.of(line.tone())))
                .text(line.text())
                .close("text");
    }

    private void chart(Chart chart) {
        chart.marks().forEach(this::mark);
        if (chart instanceof MapChart map) {
            map.points().forEach(point -> mark(new Mark(point.css(), point.d(), point.title())));
        }
        Picture.labels(chart).forEach(this::label);
    }

    private void mark(Mark mark) {
        ChartInk ink = new ChartInk(mark.css(), kind);
        svg.open("path").with("d", mark.d());
        if (ink.isArea()) {
            svg.with("fill", Colours.text(ink.fill()));
        }
        if (ink.has("chart-shape")) {
            svg.with("stroke", Colours.text(ChartInk.GROUND))
                    .with("stroke-width", "2")
                    .with("paint-order", "stroke");
        } else {
            stroke(ink);
        }
        if (!mark.title().isEmpty()) {
            svg.open("title").text(mark.title()).close("title");
        }
        svg.close("path");
    }

    private void stroke(ChartInk ink) {
        BasicStroke stroke = ink.stroke();
        svg.with("stroke", Colours.text(ink.line())).with("stroke-width", number(stroke.getLineWidth()));
        if (stroke.getEndCap() == BasicStroke.CAP_BUTT) {
            svg.with("stroke-linecap", "butt");
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            StringBuilder lengths = new StringBuilder();
            for (float dash : dashes) {
                lengths.append(lengths.isEmpty() ? "" : " ").append(number(dash));
            }
            svg.with("stroke-dasharray", lengths.toString());
        }
    }

    private void label(Label label) {
        ChartInk ink = new ChartInk(label.css(), kind);
        svg.open("text").with("x", label.x()).with("y", label.y()).with("dy", label.dy());
        svg.with("font-size", number(ChartPainter.FONT)).with("font-weight", weight(ink.typeface()));
        svg.with("fill", Colours.text(ink.text()));
        if (ink.has("chart-end") || ink.has("chart-middle")) {
            svg.with("text-anchor", ink.has("chart-end") ? "end" : "middle");
        }
        svg.with("stroke", Colours.text(ChartInk.GROUND))
                .with("stroke-width", "4")
                .with("paint-order", "stroke");
        svg.text(label.text()).close("text");
    }

    private static String weight(Typeface typeface) {
        return typeface == Typeface.BOLD ? "700" : "400";
    }

    private static String number(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString(Math.round(tenths)) : Double.toString(tenths);
    }
}
