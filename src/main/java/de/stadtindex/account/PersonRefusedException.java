package de.stadtindex.account;

/** Something that cannot be done to a person. */
public class PersonRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PersonRefusal refusal;

    PersonRefusedException(PersonRefusal refusal) {
        super("Refused: " + refusal);
        this.refusal = refusal;
    }

    public PersonRefusal refusal() {
        return refusal;
    }
}
