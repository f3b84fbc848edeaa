package de.stadtindex.portal.web.info;

/** What the page says at its top about a message the visitor has just sent. */
enum Notice {
    /** Nothing was sent. */
    NONE("accessibility.title"),

    /** The message arrived. */
    RECEIVED("feedback.received.title"),

    /** The entries have to be corrected first. */
    INVALID("feedback.invalid.title"),

    /** Too many messages came in within the hour; this one was not stored. */
    BOX_FULL("feedback.full.title");

    private final String title;

    Notice(String title) {
        this.title = title;
    }

    /** Key of the text for the browser's title, which a screen reader says first. */
    String title() {
        return title;
    }
}
