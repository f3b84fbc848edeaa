package de.stadtindex.claim;

/** For whom a claim is put into words. */
public enum Voice {
    /** A sentence as a press office writes it. */
    PRESS,
    /** The finding of a chart, for those who do not see it. */
    ALTERNATIVE,
    /** Short sentences in plain words. */
    PLAIN,
    /** A line for social media. */
    SHORT;

    /** The last part of the keys of its messages. */
    String key() {
        return switch (this) {
            case PRESS -> "press";
            case ALTERNATIVE -> "alternative";
            case PLAIN -> "plain";
            case SHORT -> "short";
        };
    }
}
