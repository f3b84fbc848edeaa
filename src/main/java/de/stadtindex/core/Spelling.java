package de.stadtindex.core;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the spellings of one name alike, so that names can be found and matched however people write them. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** Lower case, umlauts and their transcriptions alike, accents and soft hyphens dropped, single spaces between words. */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.GERMAN), Normalizer.Form.NFD);
        String plain = MARKS.matcher(decomposed)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    /** The same texts, each {@link #fold folded}. */
    public static Set<String> foldAll(String... texts) {
        return Arrays.stream(texts).map(Spelling::fold).collect(Collectors.toUnmodifiableSet());
    }
}
