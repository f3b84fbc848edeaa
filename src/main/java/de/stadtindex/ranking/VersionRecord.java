package de.stadtindex.ranking;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.core.VersionStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version as the desk knows it, whether or not the public does.
 *
 * @param author who drafted it
 * @param publishAt the instant from which it is or was public; null before its approval
 * @param withdrawnAt the instant from which it is no longer; null unless withdrawn
 * @param publicNote what it corrects; null if nothing was said yet
 * @param contentHash SHA-256 of what it says, in hexadecimal; equal for versions that say the same
 * @param log what was decided, oldest first
 */
public record VersionRecord(
        VersionNumber number,
        VersionState state,
        String author,
        @Nullable Instant publishAt,
        @Nullable Instant withdrawnAt,
        @Nullable String publicNote,
        @Nullable String contentHash,
        List<LogLine> log) {

    /**
     * One decision.
     *
     * @param status the state it led to
     * @param byAuthor whether it approved what the same person had drafted
     */
    public record LogLine(VersionStatus status, Instant at, String actor, String reason, boolean byAuthor) {}

    public VersionRecord {
        log = List.copyOf(log);
    }
}
