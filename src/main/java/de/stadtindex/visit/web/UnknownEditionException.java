package de.stadtindex.visit.web;

/** An address names something the public does not know. */
public class UnknownEditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownEditionException() {
        super("No such edition is public");
    }
}
