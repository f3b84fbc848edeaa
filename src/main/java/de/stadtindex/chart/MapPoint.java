package de.stadtindex.chart;

/**
 * A place as drawn: a link with a shape and an area to hit.
 *
 * @param href address of its page
 * @param title accessible name of the link
 * @param css style classes of the shape
 * @param d path data of the shape in user units
 * @param x centre of the area to hit
 * @param y centre of the area to hit
 * @param reach radius of the area to hit, up to the middle between neighbours
 */
public record MapPoint(String href, String title, String css, String d, String x, String y, String reach) {}
