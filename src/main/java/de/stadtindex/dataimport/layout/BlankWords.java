package de.stadtindex.dataimport.layout;

import de.stadtindex.core.Spelling;
import java.util.Set;

/** The ways in which tables say that a value is not known, or that there is none. */
final class BlankWords {

    private static final int LONGEST = 20;
    private static final String SIGNS = "-–—−‐‑.…/ \u00a0";
    private static final Set<String> WORDS = Spelling.foldAll(
            "k. A.",
            "kA",
            "keine angabe",
            "n/a",
            "NA",
            "n. v.",
            "nan",
            "null",
            "none",
            "nicht bekannt",
            "unbekannt",
            "nicht verfügbar",
            "unknown",
            "not known",
            "not available",
            "o. A.",
            "ohne angabe");

    private BlankWords() {}

    static boolean include(String text) {
        return text.length() <= LONGEST && (isOnlySigns(text) || WORDS.contains(Spelling.fold(text)));
    }

    private static boolean isOnlySigns(String text) {
        return text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }
}
