package de.stadtindex.platform.table;

/**
 * A column of a table for programs.
 *
 * @param key its head in files: lower case, the same in every language, for good
 * @param title its name for people
 * @param description what it holds, with unit and what an empty cell means
 */
public record Column(String key, ColumnType type, String title, String description) {}
