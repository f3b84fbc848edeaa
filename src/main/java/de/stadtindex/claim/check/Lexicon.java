package de.stadtindex.claim.check;

import java.util.List;
import java.util.Set;

/** Lists of words, written as one looks at them: with nothing but spaces between. */
final class Lexicon {

    private Lexicon() {}

    /** The words of these lines, each once. */
    static Set<String> words(String... lines) {
        return Set.copyOf(list(lines));
    }

    /** The words of these lines in their order. */
    static List<String> list(String... lines) {
        return List.of(String.join(" ", lines).split(" "));
    }
}
