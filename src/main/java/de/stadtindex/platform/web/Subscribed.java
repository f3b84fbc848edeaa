package de.stadtindex.platform.web;

import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers programs that come back: with a tag and a time by which they ask for what is new; the framework answers 304. */
public final class Subscribed {

    private Subscribed() {}

    /** What changes at an instant, and at no other. */
    public static ResponseEntity<byte[]> to(byte[] body, MediaType type, Instant updated) {
        return tagged(body, type).lastModified(updated).body(body);
    }

    /** What also changes when nobody notes the time, as settings do: a time would answer that all is as it was. */
    public static ResponseEntity<byte[]> to(byte[] body, MediaType type) {
        return tagged(body, type).body(body);
    }

    private static ResponseEntity.BodyBuilder tagged(byte[] body, MediaType type) {
        return ResponseEntity.ok().contentType(type).eTag(EntityTag.of(body));
    }
}
