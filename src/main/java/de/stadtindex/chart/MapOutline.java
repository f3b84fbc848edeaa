package de.stadtindex.chart;

import java.util.List;

/** A country fitted to the width of a chart; made once, because its border never changes between requests. */
public final class MapOutline {

    /** Style class of the country. */
    static final String CSS = "chart-land";

    private static final double MARGIN = 6;
    private static final double MOST_HEIGHT = 1000;

    private final double scale;
    private final double minX;
    private final double minY;
    private final double left;
    private final double bottom;
    private final PathData path = new PathData();

    private MapOutline(Bounds bounds, List<List<GeoPoint>> rings) {
        double width = Math.max(bounds.maxX - bounds.minX, 1e-6);
        double height = Math.max(bounds.maxY - bounds.minY, 1e-6);
        scale = Math.min((Canvas.WIDTH - 2 * MARGIN) / width, MOST_HEIGHT / height);
        minX = bounds.minX;
        minY = bounds.minY;
        left = (Canvas.WIDTH - width * scale) / 2;
        bottom = 2 * MARGIN + height * scale;
        rings.forEach(this::addRing);
    }

    /** Fits polygon rings given in degrees. */
    public static MapOutline of(List<List<GeoPoint>> rings) {
        Bounds bounds = new Bounds();
        rings.forEach(ring -> ring.forEach(bounds::include));
        return new MapOutline(bounds, rings);
    }

    double x(GeoPoint point) {
        return left + (Projection.project(point).x() - minX) * scale;
    }

    double y(GeoPoint point) {
        return MARGIN + (Projection.project(point).y() - minY) * scale;
    }

    double bottom() {
        return bottom;
    }

    PathData path() {
        return path;
    }

    private void addRing(List<GeoPoint> ring) {
        for (int i = 0; i < ring.size(); i++) {
            double x = x(ring.get(i));
            double y = y(ring.get(i));
            if (i == 0) {
                path.move(x, y);
            } else {
                path.line(x, y);
            }
        }
        if (!ring.isEmpty()) {
            path.close();
        }
    }

    /** The smallest rectangle around the rings; without any, the plane around the centre. */
    private static final class Bounds {
        private double minX;
        private double minY;
        private double maxX;
        private double maxY;
        private boolean started;

        void include(GeoPoint point) {
            Projection.Plane plane = Projection.project(point);
            minX = started ? Math.min(minX, plane.x()) : plane.x();
            minY = started ? Math.min(minY, plane.y()) : plane.y();
            maxX = started ? Math.max(maxX, plane.x()) : plane.x();
            maxY = started ? Math.max(maxY, plane.y()) : plane.y();
            started = true;
        }
    }
}
