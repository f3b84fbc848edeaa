package de.stadtindex.chart;

/**
 * A change of method between two columns, after which values compare only with care.
 *
 * @param column the first column counted the new way
 * @param marker number or letter of the note that explains it
 * @param reason the note in one sentence
 */
public record SeriesBreak(int column, String marker, String reason) {}
