package de.stadtindex.chart;

import java.util.List;

/**
 * Turns series into lines and dots.
 *
 * <p>A column without a value interrupts the line and nothing bridges it: a connector would claim values no one knows. A
 * value without neighbours stays visible as a dot.
 */
final class SeriesPath {

    private final Plot plot;

    SeriesPath(Plot plot) {
        this.plot = plot;
    }

    /** Lines through all runs of at least two values. */
    PathData lines(List<Series> series) {
        PathData path = new PathData();
        series.forEach(one -> one.runs().stream().filter(run -> run.size() > 1).forEach(run -> addLine(path, run)));
        return path;
    }

    /** Dots at values without neighbours. */
    PathData loneDots(List<Series> series) {
        PathData path = new PathData();
        series.forEach(one -> one.runs().stream()
                .filter(run -> run.size() == 1)
                .map(List::getFirst)
                .forEach(reading -> path.dot(plot.x(reading), plot.y(reading))));
        return path;
    }

    /** A shape at every value. */
    PathData shapes(Series series, Shape shape, double radius) {
        PathData path = new PathData();
        series.readings().forEach(reading -> shape.addTo(path, plot.x(reading), plot.y(reading), radius));
        return path;
    }

    private void addLine(PathData path, List<Reading> run) {
        path.move(plot.x(run.getFirst()), plot.y(run.getFirst()));
        run.stream().skip(1).forEach(reading -> path.line(plot.x(reading), plot.y(reading)));
    }
}
