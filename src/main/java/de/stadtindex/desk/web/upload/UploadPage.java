package de.stadtindex.desk.web.upload;

import org.jspecify.annotations.Nullable;

/**
 * One uploaded file with everything that can be said and decided.
 *
 * @param fate key of what became of it
 * @param version the version made of it; null until then
 * @param refusal key of why it is not read at all; null where it is
 * @param reading how it is read; null where it is not
 * @param check what was found in it; null while something must be chosen first
 */
record UploadPage(
        long id,
        String file,
        String edition,
        String size,
        String sha256,
        String by,
        String at,
        String fate,
        @Nullable String version,
        @Nullable String refusal,
        @Nullable ReadingView reading,
        @Nullable CheckView check) {

    public boolean isOpen() {
        return fate.equals("OPEN");
    }

    /** Whether there are rows to take along with what was found in them. */
    public boolean hasRows() {
        return check != null
                && check.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .anyMatch(CheckView.Row::isInARow);
    }
}
