package de.stadtindex.claim.oracle;

import de.stadtindex.claim.Truth;

/** Whether something may hold, and whether it may fail. */
record Can(boolean hold, boolean fail) {

    static final Can EITHER = new Can(true, true);
    static final Can NEITHER = new Can(false, false);

    static Can surely(boolean holds) {
        return new Can(holds, !holds);
    }

    /** What may happen in one of two cases. */
    Can or(Can other) {
        return new Can(hold || other.hold, fail || other.fail);
    }

    /** Both together, where one says nothing about the other. */
    Can both(Can other) {
        return new Can(hold && other.hold, fail || other.fail);
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // what may fail holds for the contrary
    Can not() {
        return new Can(fail, hold);
    }

    Truth truth() {
        if (hold == fail) {
            return Truth.UNKNOWN;
        }
        return hold ? Truth.TRUE : Truth.FALSE;
    }
}
