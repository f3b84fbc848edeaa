package de.stadtindex.audit;

/**
 * Told to the rest of the program when an act is remembered, within its transaction; whoever does something outside the
 * database about it waits until the transaction has succeeded.
 */
public record AuditWritten(String actor, AuditNote note) {}
