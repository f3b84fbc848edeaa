package de.stadtindex.ranking.domain;

import java.time.Instant;

/**
 * Who decided something about a version, when and why.
 *
 * @param actor a name that belongs to one person for ever, or the part of the program that acted
 */
public record Decision(String actor, Instant at, String reason) {}
