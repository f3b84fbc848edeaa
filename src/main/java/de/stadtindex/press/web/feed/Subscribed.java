package de.stadtindex.press.web.feed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers programs that come back: with a tag and a time by which they ask for what is new; the framework answers 304. */
final class Subscribed {

    private Subscribed() {}

    static ResponseEntity<byte[]> to(byte[] body, MediaType type, Instant updated) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("\"" + fingerprint(body) + "\"")
                .lastModified(updated)
                .body(body);
    }

    private static String fingerprint(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
