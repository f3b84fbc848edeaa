package de.stadtindex.chart;

/**
 * One SVG path, so that all shapes of a class cost a single node.
 *
 * @param css style classes
 * @param d path data in user units
 * @param title what a pointer resting on it tells, empty for nothing
 */
public record Mark(String css, String d, String title) {}
