package de.stadtindex.chart;

/**
 * The words that name the marks of a profile once; an empty word leaves its entry out.
 *
 * @param unit what stands before the numbers at both ends of the scale, such as "Rang"
 * @param focus name of the thing in focus
 * @param others name of the faint dots
 * @param mean name of the upright tick
 * @param best name of the hollow diamond
 */
public record ProfileKey(String unit, String focus, String others, String mean, String best) {}
