package de.stadtindex.claim;

import de.stadtindex.core.VersionNumber;

/**
 * A claim as it is written in an address, and the state of the data it was said of.
 *
 * @param stand the version that was the latest to come out then
 */
public record ClaimId(Claim claim, VersionNumber stand) {}
