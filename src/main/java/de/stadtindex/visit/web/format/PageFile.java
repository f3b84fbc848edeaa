package de.stadtindex.visit.web.format;

import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

/**
 * A page as a file.
 *
 * @param name with its ending
 * @param tag the same as long as the file is the same
 * @param bytes what it holds, made when it is asked for
 */
record PageFile(String name, MediaType mediaType, Kept kept, String tag, Supplier<byte[]> bytes) {

    /** What a browser does with it. */
    enum Kept {
        /** Keeps it in a file. */
        ATTACHMENT,
        /** Shows it; a file it is kept in has the name. */
        INLINE
    }

    String disposition() {
        ContentDisposition.Builder builder =
                kept == Kept.ATTACHMENT ? ContentDisposition.attachment() : ContentDisposition.inline();
        return builder.filename(name).build().toString();
    }
}
