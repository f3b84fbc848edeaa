package de.stadtindex.article;

import de.stadtindex.core.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as the public reads it.
 *
 * @param revision changes whenever the text does
 * @param publishedAt the instant it first became public
 * @param changedAt the instant this revision became public
 * @param picture null for an article without one
 */
public record PublishedArticle(
        long id,
        Slug slug,
        int revision,
        ArticleText text,
        Instant publishedAt,
        Instant changedAt,
        @Nullable PictureEntry picture) {}
