package de.stadtindex.chart;

/**
 * A place on earth.
 *
 * @param longitude degrees east, WGS 84
 * @param latitude degrees north, WGS 84
 */
public record GeoPoint(double longitude, double latitude) {}
