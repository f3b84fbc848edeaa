package de.stadtindex.embargo;

/** Early access that cannot be granted. */
public class EarlyAccessRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final EarlyAccessRefusal refusal;

    EarlyAccessRefusedException(EarlyAccessRefusal refusal) {
        super("Refused: " + refusal);
        this.refusal = refusal;
    }

    public EarlyAccessRefusal refusal() {
        return refusal;
    }
}
