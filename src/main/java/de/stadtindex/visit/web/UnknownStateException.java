package de.stadtindex.visit.web;

/** An address names something the public does not know. */
public class UnknownStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownStateException() {
        super("There is no such state");
    }
}
