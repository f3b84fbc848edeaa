package de.stadtindex.audit.domain;

import java.time.Instant;

/** How often something was done to one subject, and when last. */
public record AuditTally(String subject, long times, Instant last) {}
