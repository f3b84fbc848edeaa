package de.stadtindex.article.domain;

import java.time.Instant;

/** Where an article is public, and since when in the revision it is in now. */
public record PublicAddress(String slug, Instant publishedAt) {}
