package de.stadtindex.core;

/** Why a decision on a version is refused. */
public enum ReleaseRefusal {
    /** Only a draft can be handed to a second person. */
    NOT_A_DRAFT,
    /** Only a version in review can be approved or sent back. */
    NOT_IN_REVIEW,
    /** Only a draft or a version in review can be discarded or be given a public note. */
    NOT_OPEN,
    /** Only an approved version can be stopped or withdrawn. */
    NOT_APPROVED,
    /** From its instant on a version cannot be stopped, only withdrawn. */
    ALREADY_LIVE,
    /** Before its instant a version cannot be withdrawn, only stopped. */
    NOT_LIVE,
    /** Who drafted a version does not approve it. */
    SAME_PERSON,
    /** Nothing is released for an instant that has passed. */
    INSTANT_PAST,
    /** A correction needs a public note. */
    NOTE_MISSING,
    /** A public note has 10 to 2000 characters. */
    NOTE_LENGTH,
    /** A decision that others must understand needs a reason. */
    REASON_MISSING,
    /** Another version of the edition is approved and waits for its instant. */
    ANOTHER_WAITS,
    /** A version of the edition with a higher number is live. */
    OVERTAKEN,
    /** The version it replaces became public only later. */
    BEFORE_LIVE,
    /** Someone else decided on the version at the same time; nothing was done. */
    CHANGED_MEANWHILE
}
