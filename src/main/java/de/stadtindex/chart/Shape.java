package de.stadtindex.chart;

/** Tells marks apart where colour alone must not. */
enum Shape {
    /** A filled circle. */
    DISC,
    /** A square on its side. */
    SQUARE,
    /** A square on its corner. */
    DIAMOND,
    /** A triangle pointing up. */
    TRIANGLE,
    /** A triangle pointing down. */
    TRIANGLE_DOWN;

    /** Adds the shape around a centre; the radius is that of a disc of like weight. */
    PathData addTo(PathData path, double x, double y, double radius) {
        return switch (this) {
            case DISC -> path.disc(x, y, radius);
            case SQUARE -> square(path, x, y, radius * 0.9);
            case DIAMOND -> diamond(path, x, y, radius * 1.25);
            case TRIANGLE -> triangle(path, x, y, radius * 1.15);
            case TRIANGLE_DOWN -> triangle(path, x, y, -radius * 1.15);
        };
    }

    private static PathData square(PathData path, double x, double y, double half) {
        return path.move(x - half, y - half)
                .line(x + half, y - half)
                .line(x + half, y + half)
                .line(x - half, y + half)
                .close();
    }

    private static PathData diamond(PathData path, double x, double y, double half) {
        return path.move(x, y - half)
                .line(x + half, y)
                .line(x, y + half)
                .line(x - half, y)
                .close();
    }

    private static PathData triangle(PathData path, double x, double y, double half) {
        return path.move(x, y - half)
                .line(x + half, y + half * 0.8)
                .line(x - half, y + half * 0.8)
                .close();
    }
}
