package de.stadtindex.press.web.editing;

import de.stadtindex.visit.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the editor shows beside the text itself.
 *
 * @param latest number of the newest revision, from which the next save begins
 * @param faults keys of sentences that say what is wrong
 * @param unknown names that no city has
 * @param problems placeholders of the newest revision that are empty
 * @param versions to bind the article to
 * @param pictureHref the picture so far; null without one
 * @param unsaved when the person last paused without saving; null if nothing is unsaved
 * @param conflict what somebody else saved since; null if nobody did
 */
record EditorPage(
        long id,
        int latest,
        String headline,
        boolean isCorrected,
        List<String> faults,
        List<String> unknown,
        List<Problem> problems,
        List<Option> versions,
        @Nullable String pictureHref,
        @Nullable String unsaved,
        @Nullable Conflict conflict) {

    /** What the editor understands. */
    public List<EditorHelp> help() {
        return EditorHelp.ALL;
    }

    /** A placeholder with the key of the reason why it is empty. */
    record Problem(String written, String key) {}

    /** What somebody else saved in the meantime. */
    record Conflict(int number, String writer, String moment, List<TextLine> lines) {}
}
