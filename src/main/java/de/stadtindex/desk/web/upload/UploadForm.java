package de.stadtindex.desk.web.upload;

import de.stadtindex.core.EditionYear;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file somebody sends, and what it is about.
 *
 * @param edition a year, as typed
 * @param category key of a ranking; empty where the file says so itself
 */
record UploadForm(
        @Nullable MultipartFile file,
        @Nullable String edition,
        @Nullable String category) {

    Optional<EditionYear> year() {
        return edition == null ? Optional.empty() : EditionYear.parse(edition);
    }

    String ranking() {
        return Objects.requireNonNullElse(category, "");
    }

    /** The name of the file as its sender calls it. */
    String name() {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    byte[] bytes() throws IOException {
        return file == null ? new byte[0] : file.getBytes();
    }
}
