package de.stadtindex.press.web.feed;

import de.stadtindex.platform.web.EntityTag;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers programs that come back: with a tag and a time by which they ask for what is new; the framework answers 304. */
final class Subscribed {

    private Subscribed() {}

    static ResponseEntity<byte[]> to(byte[] body, MediaType type, Instant updated) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(EntityTag.of(body))
                .lastModified(updated)
                .body(body);
    }
}
