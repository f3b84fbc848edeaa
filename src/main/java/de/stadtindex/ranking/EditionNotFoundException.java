package de.stadtindex.ranking;

/** No such edition is public. */
public class EditionNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditionNotFoundException() {
        super("No such edition is public");
    }
}
