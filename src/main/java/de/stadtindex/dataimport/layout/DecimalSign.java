package de.stadtindex.dataimport.layout;

/** The sign before the decimals of a number that a file holds as text. */
public enum DecimalSign {
    /** As in 82.9. */
    POINT('.'),
    /** As in 82,9. */
    COMMA(',');

    private final char sign;

    DecimalSign(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
