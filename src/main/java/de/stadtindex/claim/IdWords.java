package de.stadtindex.claim;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The words of which the identities of claims are made; never changed, because they stand in printed addresses. */
final class IdWords {

    private IdWords() {}

    static String direction(Direction direction) {
        return switch (direction) {
            case UP -> "plus";
            case DOWN -> "minus";
            case SAME -> "gleich";
        };
    }

    static String degree(Degree degree) {
        return switch (degree) {
            case SLIGHTLY -> "leicht";
            case CLEARLY -> "deutlich";
        };
    }

    static String countable(EditionClaim.Countable what) {
        return switch (what) {
            case CITIES -> "staedte";
            case INDICATORS -> "indikatoren";
            case PARAMETERS -> "parameter";
            case DATA_POINTS -> "datenpunkte";
        };
    }

    /** The constant for which this word stands; empty for none. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, Function<E, String> words, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> words.apply(constant).equals(word))
                .findFirst();
    }
}
