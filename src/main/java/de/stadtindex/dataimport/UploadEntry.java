package de.stadtindex.dataimport;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.rule.FindingCode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an uploaded file.
 *
 * @param category the ranking it is about; null where the file says so itself
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal digits
 * @param draft the version made of it; null until then
 * @param reasons why warnings were taken for right, by their code
 */
public record UploadEntry(
        long id,
        EditionYear edition,
        @Nullable CategoryKey category,
        String fileName,
        int size,
        String sha256,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable VersionNumber draft,
        Fate fate,
        Map<FindingCode, String> reasons) {

    /** What became of a file. */
    public enum Fate {
        /** Still to be decided. */
        OPEN,
        /** A version was made of it. */
        DRAFTED,
        /** Put aside. */
        DISCARDED
    }

    public UploadEntry {
        reasons = Map.copyOf(reasons);
    }
}
