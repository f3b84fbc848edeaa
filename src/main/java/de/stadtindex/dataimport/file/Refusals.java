package de.stadtindex.dataimport.file;

import org.jspecify.annotations.Nullable;

/** Turns whatever a parser throws at a file into the one exception that leaves this package. */
final class Refusals {

    private Refusals() {}

    /** The refusal behind a failure; a file over which a parser stumbles in a way of its own is damaged. */
    static FileRefusedException of(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileRefusedException refused) {
                return refused;
            }
        }
        return new FileRefusedException(FileRefusal.DAMAGED, failure);
    }
}
