package de.stadtindex.claim;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A cell that was looked at to judge a claim.
 *
 * @param version the version of the edition it was read in
 * @param figure what stands there; null where nothing is known
 */
public record Input(
        Cell cell, VersionNumber version, @Nullable Figure figure) {}
