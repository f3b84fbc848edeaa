package de.stadtindex.claim.check;

import java.util.Set;

/** The words that say that something happened again and again without a break. */
final class RowWords {

    private static final Set<String> AT_ONCE = Lexicon.words("hintereinander nacheinander running straight");
    private static final Set<String> BETWEEN = Set.of("consecutive", "straight", "successive");
    private static final Set<String> NOT_MOVES =
            Lexicon.words("besser better höher higher best vorn oben unten erneut zurück gut");
    private static final int REACH = 3;

    private RowWords() {}

    /** Where "in Folge" ends that belongs to a number, "dritten Mal in Folge", "third consecutive year"; the number itself for none. */
    static int end(Sentence sentence, int index) {
        for (int i = index + 1; i <= index + REACH; i++) {
            if (sentence.has(i, "in", "folge") || sentence.has(i, "in", "serie") || sentence.has(i, "am", "stück")) {
                return i + 1;
            }
            if (sentence.has(i, "in", "a", "row")) {
                return i + 2;
            }
            if (AT_ONCE.contains(sentence.word(i)) && i > index + 1) {
                return i;
            }
        }
        return BETWEEN.contains(sentence.word(index + 1))
                        && sentence.at(index + 2).isWord()
                ? index + 2
                : index;
    }

    /** Whether the sentence says that a rank moved: by a verb, or by a noun beside the count. */
    static boolean isMoving(Sentence sentence, int from, int to, Set<String> nouns) {
        boolean isNoun = sentence.anyBefore(from, 2, nouns) || sentence.anyAfter(from - 1, to - from + 2, nouns);
        return isNoun || hasVerb(sentence, Cue.UP) || hasVerb(sentence, Cue.DOWN) || hasVerb(sentence, Cue.SAME);
    }

    private static boolean hasVerb(Sentence sentence, Cue cue) {
        for (int place : sentence.places(cue)) {
            if (NOT_MOVES.stream().noneMatch(sentence.word(place)::equals)) {
                return true;
            }
        }
        return false;
    }
}
