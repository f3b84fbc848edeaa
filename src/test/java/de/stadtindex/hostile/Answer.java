package de.stadtindex.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What came over the wire.
 *
 * @param headers names in lower case, in the order in which they came
 */
@SuppressWarnings("ArrayRecordComponent") // Looked into, never compared
record Answer(int status, List<Header> headers, byte[] body) {

    record Header(String name, String value) {}

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.name().equals(name.toLowerCase(Locale.ROOT)))
                .map(Header::value)
                .findFirst();
    }

    String type() {
        return header("content-type").orElse("");
    }

    String text() {
        return new String(unpacked(), StandardCharsets.UTF_8);
    }

    private byte[] unpacked() {
        if (header("content-encoding").isEmpty() || body.length == 0) {
            return body;
        }
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return packed.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether it is something to be read, and not a picture, a document or an archive. */
    boolean isText() {
        return type().startsWith("text/") || type().contains("json") || type().contains("xml");
    }
}
