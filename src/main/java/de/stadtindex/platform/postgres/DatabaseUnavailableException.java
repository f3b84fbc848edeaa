package de.stadtindex.platform.postgres;

/** Says in one sentence why the database named in the settings cannot be used. */
public final class DatabaseUnavailableException extends RuntimeException {

    DatabaseUnavailableException(String sentence) {
        super(sentence);
    }

    DatabaseUnavailableException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
