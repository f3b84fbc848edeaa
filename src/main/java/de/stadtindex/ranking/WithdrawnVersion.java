package de.stadtindex.ranking;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.domain.EditionVersion;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version that was public and is no longer; what it said is not told any more.
 *
 * @param publishedAt the instant from which it was public
 * @param withdrawnAt the instant from which it is not
 * @param reason why, in words for the public
 * @param publicNote what it corrected; null if it corrected nothing
 */
public record WithdrawnVersion(
        VersionNumber number,
        Instant publishedAt,
        Instant withdrawnAt,
        String reason,
        @Nullable String publicNote) {

    static WithdrawnVersion of(EditionVersion version) {
        return new WithdrawnVersion(
                version.versionNumber(),
                Objects.requireNonNull(version.publishAt()),
                Objects.requireNonNull(version.withdrawnAt()),
                version.decisions().getLast().reason(),
                version.publicNote());
    }
}
