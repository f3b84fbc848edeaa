package de.stadtindex.claim.check;

import java.util.Set;

/** Tells by its verbs whether a sentence speaks of the present. */
final class Tense {

    private static final Set<String> PRESENT = Lexicon.words(
            "ist sind liegt liegen steht stehen belegt belegen erreicht erreichen kommt kommen führt führen hat haben",
            "landet bleibt bleiben rangiert gehört gehören misst zeigt herrscht freut folgt folgen punktet wird werden",
            "is are has have ranks rank stands sits remains leads comes shows scores");
    private static final Set<String> PAST = Lexicon.words(
            "war waren hatte hatten lag lagen stand standen kam kamen belegte belegten erreichte erreichten landete",
            "landeten wurde wurden fiel fielen stieg stiegen holte holten was were had came ranked stood scored"
                    + " finished");

    private Tense() {}

    /** Whether it has a verb of the present. */
    static boolean isPresent(Sentence sentence) {
        return sentence.any(PRESENT);
    }

    /** Whether a clause has a verb of its own. */
    static boolean hasVerb(Sentence sentence, int index) {
        return isIn(sentence, index, PRESENT) || isIn(sentence, index, PAST);
    }

    /** Whether the clause of a word tells of the past. */
    static boolean isPast(Sentence sentence, int index) {
        return isIn(sentence, index, PAST);
    }

    private static boolean isIn(Sentence sentence, int index, Set<String> verbs) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.clausesBetween(i, index) == 0 && verbs.contains(sentence.word(i))) {
                return true;
            }
        }
        return false;
    }
}
