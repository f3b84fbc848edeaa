package de.stadtindex.article;

/**
 * What a check says of a sentence.
 *
 * @param quoted the words it is about
 * @param expected what the figures say instead, as a sentence; empty where they say the same or nothing
 */
public record ArticleFinding(String quoted, Verdict verdict, String expected) {

    /** Whether the figures prove it. */
    public enum Verdict {
        /** They prove it. */
        SUPPORTED,
        /** They prove the contrary. */
        REFUTED,
        /** They prove neither. */
        NOT_CHECKABLE
    }
}
