package de.stadtindex.visit.web;

/** A parameter of an address says nothing we understand; carries the key of a sentence, never what was written. */
public class BadParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;

    public BadParameterException(String messageKey) {
        super("Parameter not understood: " + messageKey);
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }
}
