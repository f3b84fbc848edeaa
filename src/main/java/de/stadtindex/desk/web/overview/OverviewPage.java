package de.stadtindex.desk.web.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows; addresses are without the language.
 *
 * @param lead how much there is to do
 * @param tasks what waits for the reader
 * @param next what the reader can do when nothing waits; null where something does
 * @param underway versions that are not public yet and wait for somebody else, or for their instant
 * @param live the newest edition that is public; null where none is
 * @param others years of the other public editions, the newest first
 * @param log the newest entries of the audit log; empty for those who may not read it
 */
record OverviewPage(
        String lead,
        List<Entry> tasks,
        @Nullable Entry next,
        List<Entry> underway,
        @Nullable Entry live,
        List<String> others,
        List<Line> log) {

    /** A link with what is to be known before following it. */
    record Entry(String path, String title, String detail) {}

    /** An entry of the audit log. */
    record Line(String moment, String actor, String act, String subject) {}
}
