package de.stadtindex.account;

/** Why something is not done to a person; the sentence for people is in the message bundles. */
public enum PersonRefusal {
    UNKNOWN,
    EMAIL_TAKEN,
    /** Nobody would be left to let people in. */
    LAST_ADMINISTRATOR
}
