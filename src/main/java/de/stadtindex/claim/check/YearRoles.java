package de.stadtindex.claim.check;

import de.stadtindex.claim.check.YearRef.Role;
import java.util.Set;

/** Tells what an edition is to the sentence that names it. */
final class YearRoles {

    private static final Set<String> AGAINST = Lexicon.words("gegenüber zu against mit compared from zum on");
    private static final Set<String> COMPARING =
            Lexicon.words("gegenüber vergleich als than wie as zwischen between compared");
    private static final Set<String> SINCE = Set.of("seit", "since", "zuletzt", "ab");
    private static final Set<String> OF_START = Lexicon.words(
            "dem der start beginn premiere im jahr the its launch first edition in ersten erhebung",
            "rangliste rankings ranking index indexes smart city was launched started created of");
    private static final Set<String> OWNED = Set.of("its", "their", "the");
    private static final Set<String> BESIDE = Set.of("above", "below", "than", "over", "under");
    private static final Set<String> ARTICLES = Set.of("the", "dem", "das");
    private static final Set<String> WHEN = Set.of("als", "when", "wo", "where", "da");

    private final Sentence sentence;

    YearRoles(Sentence sentence) {
        this.sentence = sentence;
    }

    private boolean isCompared(int index) {
        for (int i = index - 1; i >= index - 4 && i >= 0 && sentence.clausesBetween(i, index) == 0; i--) {
            if (COMPARING.contains(sentence.word(i))) {
                return true;
            }
        }
        boolean isOwn = OWNED.contains(sentence.word(index - 1)) && BESIDE.contains(sentence.word(index - 2));
        boolean isResult = isOwn
                || (sentence.word(index - 1).equals("von")
                        && sentence.word(index - 2).startsWith("ergebnis"));
        return isResult || isAfter(index) || (YearFinder.isYear(sentence.at(index - 2)) && isAfter(index - 2));
    }

    /** "nach 2023 und 2024". */
    private boolean isAfter(int index) {
        return Set.of("nach", "after").contains(sentence.word(index - 1)) && YearFinder.isYear(sentence.at(index));
    }

    /** "seit 2020", "seit dem Start im Jahr 2019". */
    private boolean isSince(int index) {
        int i = index - 1;
        while (i > index - 10 && OF_START.contains(sentence.word(i))) {
            i--;
        }
        return sentence.anyBefore(index, 2, SINCE) || SINCE.contains(sentence.word(i));
    }

    Role of(int index, int last) {
        if (isSince(index)) {
            return Role.SINCE;
        }
        if (sentence.word(last + 1).equals(":")) {
            return Role.LABEL;
        }
        if (sentence.word(last + 1).equals(",") && WHEN.contains(sentence.word(last + 2))) {
            return Role.WHEN;
        }
        int before = ARTICLES.contains(sentence.word(index - 1)) ? index - 2 : index - 1;
        boolean isAgainst = AGAINST.contains(sentence.word(before)) || isCompared(index);
        return isAgainst ? Role.COMPARED : Role.SUBJECT;
    }
}
