package de.stadtindex.claim.check;

import java.util.Set;

/** Finds who is said to have won the index. */
final class Wins {

    private static final Set<String> WON =
            Lexicon.words("gewinnt gewann gewonnen gewannen gewinnen siegt siegte wins won winning topped led");
    private static final Set<String> INDEX = Set.of("index", "ranking", "rangliste", "gesamtwertung");
    private static final int REACH = 7;

    private Wins() {}

    /** Whether a verb of the sentence says so. */
    static boolean areIn(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean isOfIndex = sentence.anyAfter(i, REACH, INDEX) || sentence.anyBefore(i, REACH, INDEX);
            if (WON.contains(sentence.word(i)) && isOfIndex && sentence.any(Set.of("den", "das", "the", "die"))) {
                return true;
            }
        }
        return false;
    }
}
