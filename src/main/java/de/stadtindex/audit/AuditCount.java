package de.stadtindex.audit;

import java.time.Instant;

/**
 * How often something was done.
 *
 * @param times at least 1
 * @param last when last
 */
public record AuditCount(long times, Instant last) {}
