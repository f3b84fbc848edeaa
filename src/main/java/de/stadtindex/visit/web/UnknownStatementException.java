package de.stadtindex.visit.web;

/** An address names a statement that cannot be read. */
public class UnknownStatementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownStatementException() {
        super("No such statement");
    }
}
