package de.stadtindex.desk.web.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of uploaded files, with the form for another one.
 *
 * @param fault key of what was wrong with the form; null when nothing was
 * @param megabytes the most that a file may have
 * @param editions years to choose from, the newest first
 * @param rankings rankings a file can be about
 * @param largest bytes a file may have at most
 */
record UploadsPage(
        @Nullable String fault,
        long megabytes,
        List<String> editions,
        List<Ranking> rankings,
        List<UploadRow> uploads,
        long largest) {

    /** A ranking by its key. */
    record Ranking(String key, String label) {}

    /** One file; {@code version} is null until one was made of it. */
    record UploadRow(
            long id,
            String file,
            String edition,
            String by,
            String at,
            String fate,
            @Nullable String version) {}
}
