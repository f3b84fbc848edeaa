package de.stadtindex.embargo;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.embargo.domain.EarlyAccess;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That one person may see one city's figures in an edition before its release.
 *
 * @param email who, as in logs
 * @param name who, as the public reads it
 * @param opensAt from when
 * @param endedAt when somebody ended it; null unless that happened
 */
public record EarlyAccessEntry(
        long id,
        EditionYear edition,
        CityKey city,
        String email,
        String name,
        Instant opensAt,
        @Nullable Instant endedAt) {

    static EarlyAccessEntry of(EarlyAccess access) {
        return new EarlyAccessEntry(
                access.id(),
                access.edition(),
                access.city(),
                access.email(),
                access.name(),
                access.opensAt(),
                access.endedAt());
    }

    /** What the audit log says it is about. */
    String subject() {
        return edition + " " + city + " " + email;
    }
}
