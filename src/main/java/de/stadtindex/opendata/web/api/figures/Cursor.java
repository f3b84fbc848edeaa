package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.LiveVersion;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where the next page of an answer begins, and in which state of the data, so that a release between two pages moves nothing.
 * It belongs to one question and one state: a digest over all of both finds every other question, every slip, and every state
 * that has lost a version since. There is no secret in it, as there is none to keep: it leads to public figures only, and its
 * version passes the gate like any other.
 *
 * @param pin the version that names the state
 * @param offset how many figures come before
 */
record Cursor(VersionNumber pin, int offset) {

    private static final int DIGEST = 8;
    private static final int LENGTH = Short.BYTES + Short.BYTES + Integer.BYTES + DIGEST;

    /** The cursor as it stands in addresses, for a question to that state. */
    String write(ResultFilter question, DataState state) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH)
                .putShort((short) pin.edition().value())
                .putShort((short) pin.number())
                .putInt(offset)
                .put(digest(question, state));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Where a text leads that looks like a cursor; {@link #isWritten} says whether for this question. */
    static Optional<Cursor> read(String text) {
        return decoded(text).filter(bytes -> bytes.length == LENGTH).flatMap(bytes -> parsed(ByteBuffer.wrap(bytes)));
    }

    /** Whether the text is this cursor, for this question to this state. */
    boolean isWritten(String text, ResultFilter question, DataState state) {
        return write(question, state).equals(text);
    }

    private static Optional<Cursor> parsed(ByteBuffer bytes) {
        return EditionYear.parse("%04d".formatted(Short.toUnsignedInt(bytes.getShort())))
                .flatMap(year -> VersionNumber.parse(year + "." + Short.toUnsignedInt(bytes.getShort())))
                .map(pin -> new Cursor(pin, bytes.getInt()))
                .filter(cursor -> cursor.offset() > 0);
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private byte[] digest(ResultFilter question, DataState state) {
        List<VersionNumber> versions =
                state.versions().stream().map(LiveVersion::number).toList();
        try {
            byte[] all = MessageDigest.getInstance("SHA-256")
                    .digest((pin + " " + offset + " " + versions + " " + question).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(DIGEST).put(all, 0, DIGEST).array();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
