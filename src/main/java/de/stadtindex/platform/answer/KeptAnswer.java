package de.stadtindex.platform.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it went out.
 *
 * @param headers all but those that depend on the request or on the time
 * @param contentType with its charset
 * @param locale whose language it speaks; null where that is not said
 * @param tag changes whenever the answer does
 * @param isPassing whether a cache in front of the portal has to ask again before long
 * @param isPacked whether the bytes are compressed
 */
@SuppressWarnings("ArrayRecordComponent") // Sent as it is, never compared
record KeptAnswer(
        List<Header> headers,
        @Nullable String contentType,
        @Nullable Locale locale,
        String tag,
        boolean isPassing,
        boolean isPacked,
        byte[] bytes) {

    private static final int LEAST_PACKED = 1024;
    private static final int ROUGHLY_THE_REST = 2048;

    /** One header of the answer. */
    record Header(String name, String value) {}

    /** What it takes of the memory, roughly. */
    int weight() {
        return bytes.length + ROUGHLY_THE_REST;
    }

    boolean isPage() {
        return contentType != null && contentType.startsWith("text/html");
    }

    /** The bytes as they were written. */
    byte[] unpacked() {
        if (!isPacked) {
            return bytes;
        }
        try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return packed.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether compressing pays: texts of some length, and what is text in other clothes. */
    static boolean pays(@Nullable String contentType, int length) {
        return contentType != null
                && length >= LEAST_PACKED
                && (contentType.startsWith("text/")
                        || contentType.contains("json")
                        || contentType.contains("xml")
                        || contentType.contains("javascript"));
    }

    static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4);
        try (GZIPOutputStream out = new Tight(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Compresses as well as it can: it is done once and sent often. */
    private static final class Tight extends GZIPOutputStream {

        Tight(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(java.util.zip.Deflater.BEST_COMPRESSION);
        }
    }
}
