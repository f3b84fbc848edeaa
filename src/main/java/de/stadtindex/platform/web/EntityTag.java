package de.stadtindex.platform.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names what an answer holds, so that whoever has it already is told so. A weak tag, as it stays the same when the answer is
 * compressed on its way; with a strong one the server would not compress it.
 */
public final class EntityTag {

    private static final int BYTES = 16;

    private EntityTag() {}

    /** The same for the same bytes, quoted as the header wants it. */
    public static String of(byte[] content) {
        return of(content, "");
    }

    /** The tag of one of several forms that are made of the same bytes. */
    public static String of(byte[] content, String form) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, BYTES) + form + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
