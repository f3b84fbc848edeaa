package de.stadtindex.claim;

/** What incomplete figures can say of a statement. */
public enum Truth {
    /** The known figures prove it. */
    TRUE,
    /** The known figures disprove it. */
    FALSE,
    /** It depends on figures no one knows. */
    UNKNOWN;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** Both hold: false as soon as one is, true only if both are. */
    Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
