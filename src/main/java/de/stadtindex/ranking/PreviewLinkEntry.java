package de.stadtindex.ranking;

import de.stadtindex.ranking.domain.PreviewLink;
import java.time.Instant;

/**
 * What is known of a preview link that still works; the link itself is not among it.
 *
 * @param reader for whom it was made
 * @param createdBy who made it
 */
public record PreviewLinkEntry(long id, String reader, String createdBy, Instant expiresAt) {

    static PreviewLinkEntry of(PreviewLink link) {
        return new PreviewLinkEntry(link.id(), link.reader(), link.createdBy(), link.expiresAt());
    }
}
