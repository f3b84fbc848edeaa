package de.stadtindex.dataimport.file;

/** A file that cannot or must not be read as a table; nothing of it was taken. */
public class FileRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileRefusal refusal;

    public FileRefusedException(FileRefusal refusal) {
        super("File refused: " + refusal);
        this.refusal = refusal;
    }

    public FileRefusal refusal() {
        return refusal;
    }
}
