package de.stadtindex.claim.check;

import de.stadtindex.claim.check.YearRef.Role;
import de.stadtindex.core.EditionYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds of which editions a sentence speaks. */
final class YearFinder {

    private static final Set<String> COMPARES = Lexicon.words("gegenüber zu against mit compared from zum");
    private static final int FIRST = 2010;
    private static final int LAST = 2099;
    private static final Set<String> PREVIOUS =
            Set.of("vorjahr", "vorjahres", "vorjahreswert", "vorjahresplatz", "vorjahresrang");
    private static final Set<String> LAST_YEAR =
            Lexicon.words("letzten letztes vergangenen vergangenes vorigen voriges last previous");
    private static final Set<String> NOW =
            Lexicon.words("nun jetzt aktuell aktuellen heute mittlerweile inzwischen diesmal now currently", "current");
    private static final Set<String> AGAINST = COMPARES;
    private static final Set<String> EARLIER = Set.of("zuvor", "davor", "earlier", "before");
    private static final Set<String> LATER = Set.of("später", "danach", "later", "after");
    private static final Set<String> SINCE = Set.of("seit", "since", "zuletzt", "ab");

    private final Sentence sentence;
    private final EditionYear main;

    /** Reads a sentence of a text that speaks mainly of one edition. */
    YearFinder(Sentence sentence, EditionYear main) {
        this.sentence = sentence;
        this.main = main;
    }

    List<YearRef> all() {
        List<YearRef> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            at(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<YearRef> at(int i) {
        if (isYear(sentence.at(i))) {
            return Optional.of(new YearRef(i, i, new EditionYear(sentence.at(i).whole()), role(i, i), isPassed(i)));
        }
        if (PREVIOUS.contains(sentence.word(i))) {
            return Optional.of(new YearRef(i, i, yearFromMain(-1), role(i, i), true));
        }
        if (LAST_YEAR.contains(sentence.word(i)) && isYearWord(i + 1)) {
            return Optional.of(new YearRef(i, i + 1, yearFromMain(-1), role(i, i + 1), true));
        }
        if (isYearWord(i) && EARLIER.contains(sentence.word(i + 1))) {
            return Optional.of(new YearRef(i, i + 1, yearFromMain(-1), Role.SUBJECT, true));
        }
        if (sentence.has(i, "vor", "einem", "jahr") || sentence.has(i, "a", "year", "ago")) {
            return Optional.of(new YearRef(i, i + 2, yearFromMain(-1), Role.SUBJECT, true));
        }
        if (isYearWord(i) && LATER.contains(sentence.word(i + 1))) {
            return Optional.of(new YearRef(i, i + 1, main, Role.SUBJECT, false));
        }
        boolean isNow = NOW.contains(sentence.word(i)) || sentence.word(i).startsWith("diesjährig");
        return isNow ? Optional.of(new YearRef(i, i, main, Role.SUBJECT, false)) : Optional.empty();
    }

    /** "2023 noch": what follows in another clause is of now. */
    private boolean isPassed(int index) {
        return sentence.word(index + 1).equals("noch")
                || sentence.word(index + 2).equals("noch")
                || sentence.word(index - 1).equals("noch");
    }

    private EditionYear yearFromMain(int years) {
        return new EditionYear(main.value() + years);
    }

    private boolean isYearWord(int index) {
        return sentence.word(index).equals("jahr") || sentence.word(index).equals("year");
    }

    static boolean isYear(Token token) {
        return token.cardinal() >= FIRST && token.cardinal() <= LAST && token.end() - token.start() == 4;
    }

    private Role role(int index, int last) {
        if (sentence.anyBefore(index, 2, SINCE)) {
            return Role.SINCE;
        }
        if (sentence.word(last + 1).equals(":")) {
            return Role.LABEL;
        }
        boolean isAgainst = AGAINST.contains(sentence.word(index - 1))
                || sentence.anyBefore(index, 3, Lexicon.words("gegenüber vergleich als than wie as zwischen between"));
        return isAgainst ? Role.COMPARED : Role.SUBJECT;
    }
}
