package de.stadtindex.audit;

import java.time.Instant;

/**
 * An entry of the log as it is read.
 *
 * @param number counts entries; a later one is higher
 * @param actor e-mail address of whoever did it, or the program itself
 */
public record AuditLine(long number, Instant happenedAt, String actor, AuditNote note) {}
