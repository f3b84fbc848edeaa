package de.stadtindex.claim.check;

import de.stadtindex.claim.check.YearRef.Role;
import de.stadtindex.core.EditionYear;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which year stands right behind a figure and belongs to it. */
final class YearBeside {

    private static final int SHORT_WAY = 4;
    private static final Set<String> INDEX =
            Lexicon.words("im in beim des the of bitkom s - smart city index bitkoms vom");

    private final Sentence sentence;
    private final List<YearRef> years;

    YearBeside(Sentence sentence, List<YearRef> years) {
        this.sentence = sentence;
        this.years = years;
    }

    /** The edition that is named right behind a figure, by its year: "Rang 36 im Jahr 2023". */
    Optional<EditionYear> said(int index) {
        return years.stream()
                .filter(ref -> YearFinder.isYear(sentence.at(ref.from())) && ref.role() == Role.SUBJECT)
                .filter(ref -> followsInBrackets(index, ref) || followsAsTime(index, ref) || followsIndex(index, ref))
                .filter(ref -> isFirstFigure(index, ref.from()))
                .findFirst()
                .map(YearRef::year);
    }

    /** "Platz 11 im Smart City Index 2024". */
    private boolean followsIndex(int index, YearRef ref) {
        int i = ref.from() - 1;
        while (i > index && INDEX.contains(sentence.word(i))) {
            i--;
        }
        return ref.from() > index
                && i <= index + 1
                && sentence.word(ref.from() - 1).equals("index");
    }

    /** Whether no other figure stands between one and its year. */
    boolean isFirstFigure(int index, int year) {
        int from = sentence.at(index).whole() > 0 ? index + 1 : index + 2;
        for (int i = from; i < year; i++) {
            if (sentence.at(i).number() != null) {
                return false;
            }
        }
        return true;
    }

    /** "von Rang 4 im Jahr 2019 auf Rang 33": the second is of now. */
    boolean isPresent(int index) {
        List<YearRef> named = years.stream()
                .filter(ref -> YearFinder.isYear(sentence.at(ref.from())))
                .toList();
        int to = Set.of("den", "the").contains(sentence.word(index - 1)) ? index - 2 : index - 1;
        return named.size() == 1
                && named.getFirst().from() < index
                && Set.of("auf", "to").contains(sentence.word(to))
                && sentence.anyBefore(named.getFirst().from(), 6, Set.of("von", "vom", "from"))
                && said(index).isEmpty()
                && followsFigure(named.getFirst().from());
    }

    private boolean followsFigure(int year) {
        for (int i = year - 1; i >= Math.max(0, year - SHORT_WAY); i--) {
            if (sentence.at(i).whole() > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Rang 18 (2024)". */
    boolean followsInBrackets(int index, YearRef ref) {
        return ref.from() > index
                && ref.from() <= index + SHORT_WAY
                && sentence.word(ref.from() - 1).equals("(")
                && sentence.word(ref.to() + 1).equals(")");
    }

    /** "Platz 12 im Jahr 2023". */
    boolean followsAsTime(int index, YearRef ref) {
        boolean isNear = ref.from() > index + 1 && ref.from() <= index + SHORT_WAY;
        boolean isNow = !ref.isRelative() && !YearFinder.isYear(sentence.at(ref.from()));
        boolean isRightBehind = ref.from() == index + 1
                && ref.role() == Role.SUBJECT
                && (isNow || sentence.at(index).number() == null)
                && !Cue.RANK.fits(sentence.word(index));
        return isRightBehind || (isNear && Set.of("jahr", "in", "im", "(").contains(sentence.word(ref.from() - 1)));
    }
}
