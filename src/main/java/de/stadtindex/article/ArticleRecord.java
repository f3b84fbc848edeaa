package de.stadtindex.article;

import de.stadtindex.core.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that the press office knows of an article.
 *
 * @param latest the newest revision
 * @param live number of the revision the public reads; null for none
 * @param publishAt the instant of the last release, past or to come; null where there is none
 * @param isCorrected whether figures in what is public differ from today's; in the newest revision, where nothing is public
 */
public record ArticleRecord(
        long id,
        Slug slug,
        ArticleState state,
        Revision latest,
        @Nullable Integer live,
        @Nullable Instant publishAt,
        boolean isCorrected) {

    /** One saved state. */
    public record Revision(int number, ArticleText text, String writtenBy, Instant writtenAt) {}
}
