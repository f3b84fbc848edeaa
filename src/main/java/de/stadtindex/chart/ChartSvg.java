package de.stadtindex.chart;

import de.stadtindex.platform.markup.Markup;

/** Writes a chart as SVG; colours and fonts are left to the style sheet of whatever shows it. */
final class ChartSvg {

    private final Markup svg = new Markup();

    private ChartSvg() {}

    /** One picture with one text alternative. */
    static Markup picture(Chart chart, String alternative) {
        ChartSvg drawing = new ChartSvg();
        drawing.begin(chart, "img", alternative);
        drawing.labels(chart);
        return drawing.end();
    }

    /** A map, whose places are links between its marks and its labels. */
    static Markup map(MapChart map, String alternative) {
        ChartSvg drawing = new ChartSvg();
        drawing.begin(map, "group", alternative);
        map.points().forEach(drawing::point);
        drawing.labels(map);
        return drawing.end();
    }

    private void begin(Chart chart, String role, String alternative) {
        svg.open("svg")
                .with("role", role)
                .with("viewBox", "0 0 " + Chart.WIDTH + " " + chart.height())
                .with("aria-label", alternative);
        chart.marks().forEach(this::mark);
    }

    private void mark(Mark mark) {
        svg.open("path").with("class", mark.css()).with("d", mark.d());
        if (!mark.title().isEmpty()) {
            svg.open("title").text(mark.title()).close("title");
        }
        svg.close("path");
    }

    private void point(MapPoint point) {
        svg.open("a").with("href", point.href());
        svg.open("title").text(point.title()).close("title");
        svg.open("circle").with("class", "chart-reach");
        svg.with("cx", point.x()).with("cy", point.y()).with("r", point.reach()).close("circle");
        svg.open("path").with("class", point.css()).with("d", point.d()).close("path");
        svg.close("a");
    }

    private void labels(Chart chart) {
        chart.labels().forEach(this::label);
    }

    private void label(Label label) {
        svg.open("text").with("class", label.css());
        svg.with("x", label.x()).with("y", label.y()).with("dy", label.dy());
        svg.text(label.text()).close("text");
    }

    private Markup end() {
        return svg.close("svg");
    }
}
