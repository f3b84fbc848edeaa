package de.stadtindex.desk.web.release;

import java.util.List;

/**
 * A line of the list of versions.
 *
 * @param state in one line
 * @param moment of the last decision
 * @param note what it corrects; empty if nothing was said
 */
record VersionRow(String number, String state, String author, String moment, String note) {

    /** The versions of one edition, highest number first. */
    record Edition(String year, List<VersionRow> versions) {}
}
