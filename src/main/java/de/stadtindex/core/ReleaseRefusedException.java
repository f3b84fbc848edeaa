package de.stadtindex.core;

/** A decision on a version that its state, or that of its siblings, does not allow; nothing was changed. */
public class ReleaseRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final VersionNumber number;
    private final ReleaseRefusal refusal;

    public ReleaseRefusedException(VersionNumber number, ReleaseRefusal refusal) {
        super("Version " + number + ": " + refusal);
        this.number = number;
        this.refusal = refusal;
    }

    public VersionNumber number() {
        return number;
    }

    public ReleaseRefusal refusal() {
        return refusal;
    }
}
