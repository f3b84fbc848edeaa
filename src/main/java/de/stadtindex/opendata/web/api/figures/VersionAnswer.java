package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.WithdrawnVersion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One data version of an edition.
 *
 * @param status what became of it, a word in lower case
 * @param note what it corrected; null where it corrected nothing
 * @param supersededBy the version that is live in its place; null where it is live itself or gone
 * @param withdrawnAt null, like the reason, where it is public
 */
record VersionAnswer(
        String version,
        int edition,
        String status,
        Instant publishedAt,
        @Nullable String note,
        @Nullable String supersededBy,
        @Nullable Instant withdrawnAt,
        @Nullable String reason,
        String url) {

    /** All versions that are or were public. */
    record Listing(@Nullable String current, List<VersionAnswer> versions) {}

    /** One version, with what whoever uses its figures has to say. */
    record Single(Provenance provenance, VersionAnswer release, int citiesKnown, int figuresKnown) {}

    /**
     * A version that is public.
     *
     * @param live the one of its edition that is shown where none is named
     */
    static VersionAnswer of(LiveVersion version, LiveVersion live, Question question) {
        boolean isLive = live.number().equals(version.number());
        return new VersionAnswer(
                version.number().toString(),
                version.year().value(),
                isLive ? "live" : "superseded",
                version.publishAt(),
                version.publicNote(),
                isLive ? null : live.number().toString(),
                null,
                null,
                question.api("/versions/" + version.number()));
    }

    static VersionAnswer of(WithdrawnVersion version, Question question) {
        return new VersionAnswer(
                version.number().toString(),
                version.number().edition().value(),
                "withdrawn",
                version.publishedAt(),
                version.publicNote(),
                null,
                version.withdrawnAt(),
                version.reason(),
                question.api("/versions/" + version.number()));
    }
}
