package de.stadtindex.claim;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The ranks a city may have in one ranking, as far as the known ranks exclude others. */
final class Possible {

    private final int[] ranks;
    private final boolean perhapsAbsent;

    /**
     * Takes over the ranks, best first.
     *
     * @param perhapsAbsent whether it may be that the edition did not rank the city at all
     */
    Possible(int[] ranks, boolean perhapsAbsent) {
        this.ranks = ranks;
        this.perhapsAbsent = perhapsAbsent;
    }

    static Possible sure(int rank) {
        return new Possible(new int[] {rank}, false);
    }

    /** Nowhere: the edition did not rank the city. */
    static Possible absent() {
        return new Possible(new int[0], true);
    }

    boolean perhapsAbsent() {
        return perhapsAbsent;
    }

    boolean isAbsent() {
        return ranks.length == 0;
    }

    boolean isSure() {
        return ranks.length == 1 && !perhapsAbsent;
    }

    /** The one rank that is left; empty where several are, or the city may be absent. */
    OptionalInt sure() {
        return isSure() ? OptionalInt.of(ranks[0]) : OptionalInt.empty();
    }

    int best() {
        return ranks[0];
    }

    int worst() {
        return ranks[ranks.length - 1];
    }

    IntStream stream() {
        return Arrays.stream(ranks);
    }

    /** Whether something holds on the city's rank; a city that was not ranked has none on which it could. */
    Truth holds(IntPredicate condition) {
        long fitting = stream().filter(condition).count();
        if (fitting == 0) {
            return Truth.FALSE;
        }
        return fitting == ranks.length && !perhapsAbsent ? Truth.TRUE : Truth.UNKNOWN;
    }
}
