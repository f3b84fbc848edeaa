package de.stadtindex.claim;

/**
 * A claim judged again.
 *
 * @param then the figures it was said of
 * @param said what those say of it
 * @param now the figures of today
 * @param today what those say of it
 */
public record ClaimCheck(ClaimId id, ClaimState state, Evidence then, Finding said, Evidence now, Finding today) {}
