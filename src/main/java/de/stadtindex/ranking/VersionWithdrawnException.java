package de.stadtindex.ranking;

/** The version asked for was public and is no longer; unlike one that never was, it is owed an explanation. */
public class VersionWithdrawnException extends VersionNotFoundException {

    private static final long serialVersionUID = 1L;

    private final transient WithdrawnVersion version;

    public VersionWithdrawnException(WithdrawnVersion version) {
        super(version.number());
        this.version = version;
    }

    public WithdrawnVersion version() {
        return version;
    }
}
