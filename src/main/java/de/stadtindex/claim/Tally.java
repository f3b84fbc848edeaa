package de.stadtindex.claim;

import java.util.List;
import java.util.OptionalInt;

/**
 * How many of several statements hold.
 *
 * @param least those that surely do
 * @param most those that may
 */
record Tally(int least, int most) {

    static Tally of(List<Truth> truths) {
        int sure = Math.toIntExact(
                truths.stream().filter(truth -> truth == Truth.TRUE).count());
        int open = Math.toIntExact(
                truths.stream().filter(truth -> truth == Truth.UNKNOWN).count());
        return new Tally(sure, sure + open);
    }

    /** Whether exactly so many hold. */
    Truth is(int count) {
        if (count < least || count > most) {
            return Truth.FALSE;
        }
        return least == most ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** The number, where it is known. */
    OptionalInt exact() {
        return least == most ? OptionalInt.of(least) : OptionalInt.empty();
    }
}
