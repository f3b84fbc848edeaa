package de.stadtindex.article.domain;

import java.time.Instant;

/** The last revision that was public of an article that is withdrawn, and the decision that took it away. */
public record WithdrawnRevision(
        Article article, ArticleRevision revision, ArticleDecision decision, Instant firstPublishedAt) {}
