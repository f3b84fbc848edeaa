package de.stadtindex.desk.web.registry;

import java.util.List;

/**
 * All that the page of a category shows besides its form.
 *
 * @param revision what a change must name
 * @param names what it is called, the newest first
 * @param years the editions from which it can be called something else, the newest first
 */
record CategoryPage(
        String key,
        String name,
        int revision,
        List<NameRow> names,
        List<String> years,
        boolean mayChange,
        History history) {

    /** What it is called from an edition on. */
    record NameRow(String from, String german, String english) {}

    /** A line of the list of categories. */
    record Row(String key, String german, String english, String from) {}
}
