package de.stadtindex.platform.backup;

import org.jspecify.annotations.Nullable;

/** Says in one sentence why there is no backup or nothing was restored, so that whoever asked for it knows what to do. */
final class BackupException extends RuntimeException {

    BackupException(String sentence) {
        this(sentence, null);
    }

    BackupException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
