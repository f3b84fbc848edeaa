package de.stadtindex.platform.postgres;

import org.jspecify.annotations.Nullable;

/** Says in one sentence why the embedded server cannot serve, so that whoever started the portal knows what to do. */
public final class EmbeddedPostgresException extends RuntimeException {

    EmbeddedPostgresException(String sentence) {
        this(sentence, null);
    }

    EmbeddedPostgresException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
