package de.stadtindex.chart;

/**
 * The name of a group beneath the map.
 *
 * @param group the group
 * @param name its name, such as "Rang 1 bis 10"
 */
public record MapKeyEntry(MapGroup group, String name) {}
