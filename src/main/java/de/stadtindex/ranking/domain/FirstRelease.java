package de.stadtindex.ranking.domain;

import java.time.Instant;

/** The first instant for which a version of an edition was approved, whether or not it has come. */
public record FirstRelease(int year, Instant publishAt) {}
