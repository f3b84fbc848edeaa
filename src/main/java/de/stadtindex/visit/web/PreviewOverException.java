package de.stadtindex.visit.web;

/** A link to a version before its time no longer works, or never did; which of them, nobody is told. */
class PreviewOverException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PreviewOverException() {
        super("No preview link");
    }
}
