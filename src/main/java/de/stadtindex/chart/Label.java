package de.stadtindex.chart;

/**
 * One SVG text, placed so that it fits at every font size the stylesheet may choose.
 *
 * @param css style classes
 * @param x anchor in user units
 * @param y anchor in user units
 * @param dy shift against the anchor in font units
 * @param text what it says
 */
public record Label(String css, String x, String y, String dy, String text) {}
