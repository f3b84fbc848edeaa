package de.stadtindex.opendata.bundle;

import de.stadtindex.ranking.LiveVersion;

/** The terms of an edition do not allow its full table to be handed out. */
public class ClosedEditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient LiveVersion version;

    ClosedEditionException(LiveVersion version) {
        super("The full table of " + version.number() + " is not offered");
        this.version = version;
    }

    public LiveVersion version() {
        return version;
    }
}
