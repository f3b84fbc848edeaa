package de.stadtindex.claim.check;

import java.util.Set;

/** Tells by the words around it whether a number is points. */
final class PointWords {

    private static final Set<String> VALUES =
            Lexicon.words("indexwert punktzahl punktwert score gesamtwert gesamtpunktzahl wert index");
    private static final Set<String> AFTER = Lexicon.words("und and im in auf aus to on gegenüber statt nach");
    private static final Set<String> VAGUE = Lexicon.words("als than über fast nearly over almost about");
    private static final int REACH = 6;

    private PointWords() {}

    /** Where the unit stands that follows a number: "89,6 Punkte", "89,6 von 100 Punkten"; 0 where there is none. */
    static int unit(Sentence sentence, int index) {
        if (Cue.POINTS.fits(sentence.word(index + 1))) {
            return index + 1;
        }
        boolean ofHundred = Set.of("von", "of", "out").contains(sentence.word(index + 1));
        for (int i = index + 2; ofHundred && i <= index + 5; i++) {
            if (sentence.at(i).whole() == 100) {
                return afterHundred(sentence, index, i);
            }
        }
        return 0;
    }

    /** Where "von 100 möglichen Punkten" ends; a decimal needs no unit. */
    private static int afterHundred(Sentence sentence, int index, int hundred) {
        for (int i = hundred + 1; i <= hundred + 2; i++) {
            if (Cue.POINTS.fits(sentence.word(i))) {
                return i;
            }
        }
        return sentence.at(index).isDecimal() && !sentence.at(hundred + 1).isWord() ? hundred : 0;
    }

    /** The second of two scores, "von 77,8 auf 81,0"; 0 where there is none. */
    static int target(Sentence sentence, int index) {
        boolean isFrom = Set.of("von", "from").contains(sentence.word(index - 1))
                && sentence.at(index).isDecimal();
        int to = Cue.POINTS.fits(sentence.word(index + 1)) ? index + 2 : index + 1;
        boolean isTo = Set.of("auf", "to").contains(sentence.word(to))
                && sentence.at(to + 1).isDecimal();
        return isFrom && isTo ? to + 1 : 0;
    }

    /** "um 1,7 auf 90,2 Punkte". */
    static boolean isStep(Sentence sentence, int index) {
        return sentence.at(index).isDecimal()
                && Set.of("um", "by").contains(sentence.word(index - 1))
                && Set.of("auf", "to").contains(sentence.word(index + 1))
                && sentence.at(index + 2).isDecimal();
    }

    /** "mehr als zehn Punkte": no figure. */
    static boolean isVague(Sentence sentence, int index) {
        return sentence.at(index).whole() > 0 && VAGUE.contains(sentence.word(index - 1));
    }

    /** A score whose unit was said before: "Indexwert von 89,6", "(89,6)", "auf 89,6". */
    static boolean isValue(Sentence sentence, int index) {
        boolean isTarget = Set.of("auf", "to").contains(sentence.word(index - 1))
                && (sentence.at(index - 2).isDecimal() || sentence.at(index - 3).isDecimal());
        boolean isBare = isTarget || !sentence.at(index + 1).isWord() || AFTER.contains(sentence.word(index + 1));
        boolean isOfPoints = sentence.anyBefore(index, REACH, VALUES)
                || sentence.places(Cue.POINTS).length > 0
                || EditionPoints.namesMean(sentence)
                || EditionPoints.isNeeded(sentence);
        return isNamed(sentence, index) || (isBare && isOfPoints);
    }

    /** "its score of 84.9". */
    static boolean isNamed(Sentence sentence, int index) {
        return VALUES.contains(sentence.word(index - 2)) && Set.of("von", "of").contains(sentence.word(index - 1));
    }
}
