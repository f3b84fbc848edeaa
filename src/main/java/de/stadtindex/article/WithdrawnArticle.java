package de.stadtindex.article;

import java.time.Instant;

/** What the public is told of an article it could once read. */
public record WithdrawnArticle(Instant withdrawnAt, String reason) {}
