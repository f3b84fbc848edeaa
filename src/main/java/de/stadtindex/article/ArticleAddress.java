package de.stadtindex.article;

import de.stadtindex.core.Slug;
import java.time.Instant;

/**
 * Where the public reads an article.
 *
 * @param changedAt the instant the revision became public that is shown now
 */
public record ArticleAddress(Slug slug, Instant changedAt) {}
