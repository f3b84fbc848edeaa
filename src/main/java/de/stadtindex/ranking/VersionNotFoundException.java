package de.stadtindex.ranking;

import de.stadtindex.core.VersionNumber;

/** No such version is public, or no longer. */
public class VersionNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VersionNotFoundException(VersionNumber number) {
        super("Version " + number + " is not public");
    }
}
