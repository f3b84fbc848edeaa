package de.stadtindex.press.web.article;

import de.stadtindex.article.PictureFile;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a file of a picture. */
public final class PictureAnswer {

    private PictureAnswer() {}

    /** The file, or that there is none. */
    public static ResponseEntity<byte[]> of(Optional<PictureFile> file) {
        return file.map(found -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(found.mediaType()))
                        .body(found.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
