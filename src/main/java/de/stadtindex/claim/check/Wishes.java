package de.stadtindex.claim.check;

import java.util.Set;
import java.util.stream.IntStream;

/** Tells where a sentence speaks of what is wished for, planned, asked or only might have been. */
final class Wishes {

    private static final Set<String> WISHES = Lexicon.words(
            "wollte wollten will wollen möchte möchten soll sollen sollte hätte hätten ziel wants hopes hoped aims",
            "wenn falls ob würde würden könnte könnten if whether might would could anpeilen peilt hofft hoffen dürfte",
            "dürften");
    private static final Set<String> PLANS = Lexicon.words("streben strebt anstreben angestrebt peilt peilen visieren");

    private Wishes() {}

    /** Whether a word stands in a clause of wishes. */
    static boolean areAt(Sentence sentence, int index) {
        return sentence.any(PLANS)
                || IntStream.range(0, sentence.size())
                        .anyMatch(i -> isOne(sentence, i) && sentence.clausesBetween(i, index) == 0);
    }

    /** Whether the sentence speaks of a wish at all. */
    static boolean areIn(Sentence sentence) {
        return IntStream.range(0, sentence.size()).anyMatch(i -> isOne(sentence, i));
    }

    /** "auch wenn" grants what is so, and "ins Ziel" comes who wants nothing any more. */
    private static boolean isOne(Sentence sentence, int index) {
        return WISHES.contains(sentence.word(index))
                && !sentence.has(index - 1, "auch", "wenn")
                && !sentence.has(index - 1, "ins", "ziel");
    }
}
