package de.stadtindex.chart;

/** Steps of one hue, from the best to the worst; size and shape say the same without colour. */
public enum MapGroup {
    /** The best group. */
    FIRST(Shape.DISC, 11),
    /** The second group. */
    SECOND(Shape.DIAMOND, 8.5),
    /** The third group. */
    THIRD(Shape.SQUARE, 7.5),
    /** The fourth group. */
    FOURTH(Shape.TRIANGLE, 7.5),
    /** The last group. */
    FIFTH(Shape.TRIANGLE_DOWN, 6),
    /** No value known: hollow. */
    UNKNOWN(Shape.DISC, 5.5);

    private final Shape shape;
    private final double radius;

    MapGroup(Shape shape, double radius) {
        this.shape = shape;
        this.radius = radius;
    }

    String css() {
        return this == UNKNOWN ? "chart-unranked" : "chart-shape chart-group-" + (ordinal() + 1);
    }

    double radius() {
        return radius;
    }

    PathData draw(PathData path, double x, double y) {
        return shape.addTo(path, x, y, radius);
    }
}
