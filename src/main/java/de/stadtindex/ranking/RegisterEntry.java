package de.stadtindex.ranking;

import de.stadtindex.core.VersionNumber;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that happened in public to what an edition says. */
public sealed interface RegisterEntry {

    /** The version it happened with. */
    VersionNumber number();

    /** When the public saw it. */
    Instant at();

    /**
     * A version took the place of another.
     *
     * @param version the new one, superseded or not
     * @param replaced the one before it; null where that one was withdrawn, so that nothing can be compared
     * @param difference what changed; null with {@code replaced}
     */
    record Correction(
            LiveVersion version,
            @Nullable LiveVersion replaced,
            @Nullable VersionDifference difference) implements RegisterEntry {

        @Override
        public VersionNumber number() {
            return version.number();
        }

        @Override
        public Instant at() {
            return version.publishAt();
        }

        /** What was corrected, in words. */
        public Optional<String> note() {
            return Optional.ofNullable(version.publicNote());
        }

        public Optional<LiveVersion> predecessor() {
            return Optional.ofNullable(replaced);
        }

        public Optional<VersionDifference> changes() {
            return Optional.ofNullable(difference);
        }
    }

    /** A version was taken out of sight; what it said is not told any more. */
    record Withdrawal(WithdrawnVersion version) implements RegisterEntry {

        @Override
        public VersionNumber number() {
            return version.number();
        }

        @Override
        public Instant at() {
            return version.withdrawnAt();
        }
    }
}
