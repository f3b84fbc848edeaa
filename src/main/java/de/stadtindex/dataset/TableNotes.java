package de.stadtindex.dataset;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.LiveVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one has to know about a table that left its page.
 *
 * @param title what it shows
 * @param finding what it says, in a sentence or two; empty for none
 * @param language the two-letter code of title and finding
 * @param page the absolute address of the page it comes from
 * @param fixed the absolute address under which its figures never change
 * @param stand the version by which the state of its figures is named
 * @param versions the versions its figures are of, newest edition first
 * @param embargo the line about a version that is not public yet; null where all is public
 */
public record TableNotes(
        String title,
        String finding,
        String language,
        String page,
        String fixed,
        VersionNumber stand,
        List<LiveVersion> versions,
        @Nullable String embargo) {

    public TableNotes {
        versions = List.copyOf(versions);
    }
}
