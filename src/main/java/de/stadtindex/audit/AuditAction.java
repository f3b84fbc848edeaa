package de.stadtindex.audit;

/** Everything the log speaks of; the sentence for each is in the message bundles under {@code audit.}. */
public enum AuditAction {
    /** The first administrator came in by the link of the empty installation. */
    SET_UP,
    SIGNED_IN,
    /** Too many failures: for a while further attempts are not even looked at. */
    SIGN_IN_THROTTLED,
    SIGNED_OUT,
    PERSON_INVITED,
    INVITATION_ACCEPTED,
    PASSWORD_CHANGED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    ROLES_CHANGED,
    PERSON_DISABLED,
    PERSON_ENABLED,
    SESSIONS_ENDED,
    UPLOADED,
    WARNING_ACKNOWLEDGED,
    READING_CHOSEN,
    DRAFTED,
    UPLOAD_DISCARDED,
    /** A version says in public what it corrects. */
    VERSION_EXPLAINED,
    VERSION_SUBMITTED,
    VERSION_SENT_BACK,
    VERSION_DISCARDED,
    /** A version became public at once. */
    VERSION_PUBLISHED,
    /** A version becomes public at an instant to come. */
    VERSION_SCHEDULED,
    RELEASE_STOPPED,
    VERSION_WITHDRAWN,
    /** A draft says again what an older version says. */
    VERSION_RESTORED,
    /** Somebody outside was given a link to a version before its time. */
    PREVIEW_LINK_CREATED,
    PREVIEW_LINK_ENDED,
    /** Somebody of a press office may see the own city in an edition before its release. */
    EARLY_ACCESS_GRANTED,
    EARLY_ACCESS_ENDED,
    /** Somebody saw figures before their release. */
    EARLY_LOOK,
    /** A visitor's message was taken for answered. */
    FEEDBACK_SETTLED,
    FEEDBACK_REOPENED,
    /** A visitor's message is gone; the log does not say what it said. */
    FEEDBACK_DELETED,
    EDITION_CREATED,
    EDITION_CHANGED,
    /** An edition is to come out at another time than said before, or was given a time at all. */
    RELEASE_ANNOUNCED,
    COMPARABILITY_CHANGED,
    CITY_ADDED,
    CITY_CHANGED,
    ALIAS_ADDED,
    ALIAS_REMOVED,
    CATEGORY_LABELLED,
    /** An article of the press office has its first revision. */
    ARTICLE_BEGUN,
    ARTICLE_SAVED,
    /** An article says again what an older revision says. */
    ARTICLE_RESTORED,
    /** An article has another address. */
    ARTICLE_MOVED,
    ARTICLE_SUBMITTED,
    ARTICLE_SENT_BACK,
    /** An article became public at once. */
    ARTICLE_PUBLISHED,
    /** An article becomes public at an instant to come. */
    ARTICLE_SCHEDULED,
    ARTICLE_STOPPED,
    ARTICLE_WITHDRAWN,
    ARTICLE_PICTURE_RECEIVED,
    ARTICLE_LINK_CREATED,
    ARTICLE_LINK_ENDED
}
