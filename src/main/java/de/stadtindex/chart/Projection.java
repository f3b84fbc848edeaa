package de.stadtindex.chart;

/**
 * Lambert's azimuthal equal-area projection around the middle of Germany, on a sphere.
 *
 * <p>It is the projection of European statistics (ETRS89-LAEA), centred nearer so that north stays up.
 */
final class Projection {

    private static final double CENTRE_LONGITUDE = Math.toRadians(10.4);
    private static final double CENTRE_LATITUDE = Math.toRadians(51.2);

    private Projection() {}

    /** A point in the plane in units of the earth's radius, y growing southwards as on a screen. */
    record Plane(double x, double y) {}

    static Plane project(GeoPoint point) {
        double latitude = Math.toRadians(point.latitude());
        double east = Math.toRadians(point.longitude()) - CENTRE_LONGITUDE;
        double sin = Math.sin(latitude);
        double cos = Math.cos(latitude) * Math.cos(east);
        double closeness = 1 + Math.sin(CENTRE_LATITUDE) * sin + Math.cos(CENTRE_LATITUDE) * cos;
        double k = Math.sqrt(2 / closeness);
        double x = k * Math.cos(latitude) * Math.sin(east);
        double y = k * (Math.cos(CENTRE_LATITUDE) * sin - Math.sin(CENTRE_LATITUDE) * cos);
        return new Plane(x, -y);
    }
}
