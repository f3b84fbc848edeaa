package de.stadtindex.ranking;

import de.stadtindex.ranking.domain.Edition;
import org.jspecify.annotations.Nullable;

/** Under which terms figures of an edition may be used, and whether the full table may be offered as a file. */
public sealed interface EditionLicence {

    /** The licence as the publisher stated it; null where none was. */
    @Nullable
    String terms();

    /** The full table may be offered as a file under this licence. */
    record Open(String terms) implements EditionLicence {}

    /** Only single facts are shown. */
    record Closed(@Nullable String terms) implements EditionLicence {}

    static EditionLicence of(Edition edition) {
        String terms = edition.licence();
        return edition.bulkDownload() && terms != null ? new Open(terms) : new Closed(terms);
    }

    default boolean isOpen() {
        return this instanceof Open;
    }
}
