package de.stadtindex.platform.access;

/** What a person may do; one person can hold several. */
public enum Role {
    /** Manages people and reference data. */
    ADMINISTRATOR,
    /** Uploads figures and prepares drafts. */
    EDITOR,
    /** Releases what somebody else prepared. */
    APPROVER,
    /** Prepares press texts on certain cities. */
    PRESS;

    /** The name under which the security framework knows the role. */
    public String authority() {
        return "ROLE_" + name();
    }
}
