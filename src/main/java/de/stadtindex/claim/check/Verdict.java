package de.stadtindex.claim.check;

import de.stadtindex.claim.Truth;

/** What the figures say of a claim in a text. */
public enum Verdict {
    /** They prove it. */
    SUPPORTED,
    /** They disprove it. */
    REFUTED,
    /** They say neither, or it is not about them. */
    NOT_CHECKABLE;

    static Verdict of(Truth truth) {
        return switch (truth) {
            case TRUE -> SUPPORTED;
            case FALSE -> REFUTED;
            case UNKNOWN -> NOT_CHECKABLE;
        };
    }
}
