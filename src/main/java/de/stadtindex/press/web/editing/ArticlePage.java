package de.stadtindex.press.web.editing;

import de.stadtindex.article.ArticleFault;
import de.stadtindex.article.ArticleFinding;
import de.stadtindex.article.RenderedArticle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an article shows its press office.
 *
 * @param state in one line
 * @param publicHref where the public reads it; null while it does not
 * @param mayHandOut whether the reader may give links to readers outside
 * @param faults what the public still needs
 * @param problems placeholders that are empty
 * @param findings sentences that the figures refute
 * @param steps what the reader can do
 */
record ArticlePage(
        long id,
        int revision,
        String headline,
        String slug,
        String state,
        @Nullable String publicHref,
        boolean isCorrected,
        boolean mayWrite,
        boolean mayHandOut,
        List<ArticleFault> faults,
        List<RenderedArticle.Problem> problems,
        List<ArticleFinding> findings,
        List<Step> steps,
        List<Outside> outside,
        List<Saved> history,
        List<Decision> log) {

    /**
     * Somebody with a link.
     *
     * @param terms until when it works and who made it
     */
    record Outside(long link, String name, String terms) {}

    /** A saved state. */
    record Saved(int number, String moment, String writer) {}

    /** A line of the log. */
    record Decision(String moment, String actor, int revision, String status, String reason) {}
}
