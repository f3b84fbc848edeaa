package de.stadtindex.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A document that other sites may show within theirs. It may do nothing but be seen: no script, nothing fetched, and no style but
 * its own.
 */
public final class FramedDocument {

    private static final String ATTRIBUTE = FramedDocument.class.getName();

    private FramedDocument() {}

    /** Lets other sites frame the answer to this request; the style is the text of its only style element. */
    public static void allow(HttpServletRequest request, String style) {
        request.setAttribute(
                ATTRIBUTE,
                "default-src 'none'; style-src 'sha256-" + digest(style)
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors *");
    }

    /** The policy for the answer to this request; null where no other site may frame it. */
    static @Nullable String policy(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    private static String digest(String style) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
