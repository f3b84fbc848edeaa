package de.stadtindex.opendata.web.download;

/** The package of all open editions was asked for, and no edition is open. */
class NothingOpenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingOpenException() {
        super("No edition is offered as a whole");
    }
}
