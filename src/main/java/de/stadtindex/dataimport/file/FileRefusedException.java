package de.stadtindex.dataimport.file;

import org.jspecify.annotations.Nullable;

/** A file that cannot or must not be read as a table; nothing of it was taken. */
public class FileRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileRefusal refusal;

    public FileRefusedException(FileRefusal refusal) {
        this(refusal, null);
    }

    /** With what its parser tripped over, for the log. */
    FileRefusedException(FileRefusal refusal, @Nullable Throwable cause) {
        super("File refused: " + refusal, cause);
        this.refusal = refusal;
    }

    public FileRefusal refusal() {
        return refusal;
    }
}
