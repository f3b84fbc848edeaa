package de.stadtindex.visit.web;

/** An address names something the public does not know. */
public class UnknownCategoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownCategoryException() {
        super("The index has no such category");
    }
}
