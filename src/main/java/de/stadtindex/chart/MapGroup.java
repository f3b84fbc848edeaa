package de.stadtindex.chart;

import java.util.Arrays;

/** Steps of one hue, from the best to the worst; size and shape say the same without colour. */
public enum MapGroup {
    /** The best group. */
    FIRST("chart-shape chart-group-1", Shape.DISC, 11),
    /** The second group. */
    SECOND("chart-shape chart-group-2", Shape.DIAMOND, 8.5),
    /** The third group. */
    THIRD("chart-shape chart-group-3", Shape.SQUARE, 7.5),
    /** The fourth group. */
    FOURTH("chart-shape chart-group-4", Shape.TRIANGLE, 7.5),
    /** The last group. */
    FIFTH("chart-shape chart-group-5", Shape.TRIANGLE_DOWN, 6),
    /** No value known: hollow. */
    UNKNOWN("chart-unranked", Shape.DISC, 5.5);

    private final String css;
    private final Shape shape;
    private final double radius;

    MapGroup(String css, Shape shape, double radius) {
        this.css = css;
        this.shape = shape;
        this.radius = radius;
    }

    /** The group whose places have these style classes; errors with NoSuchElementException where none has. */
    static MapGroup of(String css) {
        return Arrays.stream(values())
                .filter(group -> group.css.equals(css))
                .findFirst()
                .orElseThrow();
    }

    String css() {
        return css;
    }

    double radius() {
        return radius;
    }

    PathData draw(PathData path, double x, double y) {
        return draw(path, x, y, 1);
    }

    /** The same so many times its usual size. */
    PathData draw(PathData path, double x, double y, double scale) {
        return shape.addTo(path, x, y, radius * scale);
    }
}
