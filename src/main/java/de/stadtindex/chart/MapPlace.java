package de.stadtindex.chart;

/**
 * One place on a map.
 *
 * @param point where it lies
 * @param group its step
 * @param label name written beside it, empty for none
 * @param href address of its page
 * @param title its name and value, read aloud and shown by a pointer
 */
public record MapPlace(GeoPoint point, MapGroup group, String label, String href, String title) {}
