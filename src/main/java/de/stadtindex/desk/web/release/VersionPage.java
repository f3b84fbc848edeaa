package de.stadtindex.desk.web.release;

import de.stadtindex.desk.web.comparison.Comparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a version shows.
 *
 * @param state in one line
 * @param next what happens next
 * @param note what it corrects; empty if nothing was said
 * @param checks what must hold before its release; empty once that is behind it
 * @param preview where it can be seen as the public will; null where there is nothing to see
 * @param outside who else can see it by a link
 * @param early the edition to which the reader can grant early access; null where the reader cannot, or it is too late
 * @param steps what the reader can do, with the typed values where one was refused
 */
record VersionPage(
        String number,
        String state,
        String next,
        String author,
        String note,
        List<Check> checks,
        List<Comparison> comparisons,
        @Nullable String preview,
        List<OutsideReader> outside,
        @Nullable String early,
        List<StepForm> steps,
        List<Decision> log) {

    /**
     * One thing that must hold.
     *
     * @param href where to mend it; null where there is no such place
     */
    record Check(boolean isDone, String sentence, @Nullable String href) {}

    /**
     * Somebody with a link.
     *
     * @param name for whom the link was made
     * @param terms until when it works and who made it
     */
    record OutsideReader(long link, String name, String terms) {}

    /**
     * What the reader can do.
     *
     * @param key its words are in the message bundles under {@code release.step.} and this
     * @param path the last part of the address it is sent to
     */
    record StepForm(String key, String path, boolean isConfirmed) {}

    /** A line of the log. */
    record Decision(String moment, String actor, String status, String reason, boolean isByAuthor) {}
}
