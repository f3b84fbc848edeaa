package de.stadtindex.dataimport;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.domain.Upload;
import de.stadtindex.dataimport.rule.FindingCode;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an uploaded file.
 *
 * @param category the ranking it is about; null where the file says so itself
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal digits
 * @param choices how somebody wants it read
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
        ImportChoices choices,
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

    static UploadEntry of(Upload upload, ImportChoices choices) {
        return new UploadEntry(
                upload.id(),
                upload.edition(),
                upload.category().orElse(null),
                upload.fileName(),
                upload.size(),
                upload.sha256(),
                upload.uploadedAt(),
                upload.uploadedBy(),
                choices,
                upload.draft().orElse(null),
                fate(upload),
                upload.acknowledgements().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> FindingCode.valueOf(entry.getKey()),
                                entry -> entry.getValue().reason())));
    }

    private static Fate fate(Upload upload) {
        if (upload.isDiscarded()) {
            return Fate.DISCARDED;
        }
        return upload.draft().isPresent() ? Fate.DRAFTED : Fate.OPEN;
    }
}
