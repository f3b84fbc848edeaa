package de.stadtindex.chart;

/**
 * One known value; what is not known has no reading and stays a gap.
 *
 * @param column position among the columns, from 0
 * @param value the value on the axis
 * @param text the value as people read it
 */
public record Reading(int column, double value, String text) {}
