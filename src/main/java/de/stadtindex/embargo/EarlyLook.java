package de.stadtindex.embargo;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.DataState;
import java.time.Instant;

/**
 * One look at figures before their release.
 *
 * @param access by which it was allowed
 * @param state the public state with the version to come
 * @param version what is looked at
 * @param at when
 * @param releasedAt when the version becomes public
 */
public record EarlyLook(
        EarlyAccessEntry access, DataState state, VersionNumber version, Instant at, Instant releasedAt) {}
