package de.stadtindex.core;

/** A change to editions, cities or categories that is not allowed; nothing was changed. */
public class RegistryRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RegistryRefusal refusal;

    public RegistryRefusedException(RegistryRefusal refusal) {
        super("Refused: " + refusal);
        this.refusal = refusal;
    }

    public RegistryRefusal refusal() {
        return refusal;
    }
}
