package de.stadtindex.dataimport.layout;

import java.util.regex.Pattern;

/** Prepares numbers as people write them for reading. */
final class Numerals {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
    private static final Pattern MINUS = Pattern.compile("[−–‐‑]");
    private static final Pattern UNIT = Pattern.compile("(?iu)(%|punkte?|pkte?\\.?|points?|pts\\.?|prozent)$");

    private Numerals() {}

    /** The number without spaces and unit, with a plain minus. */
    static String plain(String text) {
        String compact = MINUS.matcher(SPACE.matcher(text).replaceAll("")).replaceAll("-");
        return UNIT.matcher(compact).replaceFirst("");
    }
}
