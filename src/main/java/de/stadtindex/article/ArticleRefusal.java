package de.stadtindex.article;

/** Why something is not done to an article. */
public enum ArticleRefusal {
    /** Only a draft can be handed to a second person. */
    NOT_A_DRAFT,
    /** Only an article in review can be approved or sent back. */
    NOT_IN_REVIEW,
    /** Only an approved article can be stopped before its instant. */
    NOT_SCHEDULED,
    /** Only an article the public can read is withdrawn. */
    NOT_PUBLIC,
    /** A withdrawn article stays as it is. */
    WITHDRAWN,
    /** An article that waits for its instant is stopped before it is edited. */
    WAITS,
    /** Nobody approves what they wrote last. */
    SAME_PERSON,
    /** Something the public needs is missing, or a placeholder is empty. */
    NOT_READY,
    /** A decision that others must understand needs a reason. */
    REASON_MISSING,
    /** The figures refute a sentence of the article: who publishes it says why. */
    REFUTED,
    /** Nothing is released for an instant that has passed. */
    INSTANT_PAST,
    /** Somebody has saved another revision since. */
    CHANGED_MEANWHILE,
    /** The address has other characters than a to z, digits and hyphens, or too many. */
    SLUG_FORM,
    /** Another article has the address, or had it. */
    SLUG_TAKEN
}
