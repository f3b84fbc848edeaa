package de.stadtindex.article.domain;

import java.time.Instant;

/** A revision that is public, with its article. */
public record PublicRevision(
        Article article, ArticleRevision revision, Instant publishedAt, Instant firstPublishedAt) {}
