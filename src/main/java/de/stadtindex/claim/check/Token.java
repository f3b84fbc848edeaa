package de.stadtindex.claim.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a sign of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param word in lower case, soft hyphens dropped; the sign itself for a sign
 * @param number its value; null for words that are not numbers
 * @param isOrdinal whether it counts places: {@code 17.}, {@code siebzehnten}, {@code 3rd}
 * @param isCapital whether it begins with a capital letter
 */
record Token(int start, int end, String word, @Nullable BigDecimal number, boolean isOrdinal, boolean isCapital) {

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isWord() {
        return Character.isLetter(word.charAt(0));
    }

    /** The value where it is a whole number written without decimals; -1 for anything else. */
    int whole() {
        return number == null || number.scale() > 0 || number.precision() > 9 ? -1 : number.intValue();
    }

    /** A whole number that counts, not an ordinal. */
    int cardinal() {
        return isOrdinal ? -1 : whole();
    }

    boolean isDecimal() {
        return number != null && number.scale() > 0;
    }
}
