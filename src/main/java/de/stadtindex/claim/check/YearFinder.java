package de.stadtindex.claim.check;

import de.stadtindex.claim.check.YearRef.Role;
import de.stadtindex.core.EditionYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds of which editions a sentence speaks. */
final class YearFinder {

    private static final int FIRST = 2010;
    static final int LAST = 2099;
    private static final Set<String> AGAINST = Lexicon.words("gegenüber zu against mit compared from zum on");
    private static final Set<String> COMPARING = Lexicon.words("gegenüber vergleich als than wie as zwischen between");
    private static final Set<String> PREVIOUS =
            Set.of("vorjahr", "vorjahres", "vorjahreswert", "vorjahresplatz", "vorjahresrang");
    private static final Set<String> LAST_YEAR =
            Lexicon.words("letzten letztes vergangenen vergangenes vorigen voriges last previous");
    private static final Set<String> BEFORE_LAST = Lexicon.words("vorvergangenen vorletzten vorvorigen");
    private static final Set<String> HAD = Set.of("hatte", "hatten");
    private static final Set<String> NOW =
            Lexicon.words("nun jetzt aktuell aktuellen heute mittlerweile inzwischen diesmal now currently", "current");
    private static final Set<String> THIS = Set.of("diesem", "dieses", "this");
    private static final Set<String> THEN = Set.of("damals", "seinerzeit", "seinerzeitigen");
    private static final Set<String> THAT = Set.of("jenem", "jenes", "that");
    private static final Set<String> EARLIER = Set.of("zuvor", "davor", "earlier", "before");
    private static final Set<String> LATER = Set.of("später", "danach", "later", "after", "darauf");
    private static final Set<String> NEXT = Set.of("darauffolgenden", "folgenden", "following", "nächsten");
    private static final Set<String> SINCE = Set.of("seit", "since", "zuletzt", "ab");
    private static final Set<String> OF_START = Lexicon.words(
            "dem der start beginn premiere im jahr the its launch first edition in ersten erhebung",
            "rangliste rankings ranking index indexes smart city was launched started created of");
    private static final Set<String> OWNED = Set.of("its", "their", "the");
    private static final Set<String> BESIDE = Set.of("above", "below", "than", "over", "under");
    private static final Set<String> ARTICLES = Set.of("the", "dem", "das");
    private static final Set<String> RELATIVES = Set.of("das", "die", "der", "wo", "which", "who", "where", ",");
    private static final Set<String> WHEN = Set.of("als", "when", "wo", "where", "da");

    private final Sentence sentence;
    private final Topic topic;
    private final List<YearRef> found = new ArrayList<>();

    /** Reads a sentence of a text. */
    YearFinder(Sentence sentence, Topic topic) {
        this.sentence = sentence;
        this.topic = topic;
    }

    List<YearRef> all() {
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
            return Optional.of(new YearRef(i, i, plus(topic.year(), -1), role(i, i), true));
        }
        if (BEFORE_LAST.contains(sentence.word(i)) && isYearWord(i + 1)) {
            return Optional.of(new YearRef(i, i + 1, plus(topic.year(), -2), role(i, i + 1), false));
        }
        boolean isShort = Set.of("und", "sowie").contains(sentence.word(i + 1))
                && sentence.word(i - 1).equals("im");
        if (LAST_YEAR.contains(sentence.word(i)) && (isYearWord(i + 1) || isShort)) {
            return Optional.of(new YearRef(i, i + 1, plus(topic.year(), -1), role(i, i + 1), true));
        }
        if (isYearWord(i) && EARLIER.contains(sentence.word(i + 1))) {
            boolean isCompared = sentence.anyBefore(i, 3, Set.of("als", "than"));
            EditionYear from = isCompared ? topic.year() : named(topic.year());
            return Optional.of(new YearRef(i, i + 1, plus(from, -1), role(i - 1, i + 1), true));
        }
        boolean isAgo = sentence.at(i).cardinal() > 1
                && (sentence.has(i + 1, "years", "ago")
                        || sentence.has(i + 1, "years", "earlier")
                        || sentence.has(i + 1, "jahre", "zuvor")
                        || sentence.has(i + 1, "jahre", "vorher")
                        || (sentence.word(i - 1).equals("vor")
                                && sentence.word(i + 1).equals("jahren")));
        if (isAgo) {
            EditionYear ago = plus(topic.present(), -sentence.at(i).cardinal());
            return Optional.of(new YearRef(i, i + 1, ago, Role.SUBJECT, false));
        }
        if (sentence.has(i, "vor", "einem", "jahr") || sentence.has(i, "a", "year", "ago")) {
            return Optional.of(new YearRef(i, i + 2, plus(topic.year(), -1), Role.SUBJECT, true));
        }
        boolean isLater = isYearWord(i) && LATER.contains(sentence.word(i + 1));
        if (isLater || (NEXT.contains(sentence.word(i)) && isYearWord(i + 1))) {
            EditionYear later = plus(named(plus(topic.year(), -1)), 1);
            return Optional.of(new YearRef(i, i + 1, later, Role.SUBJECT, false));
        }
        boolean isBefore = sentence.word(i).equals("zuvor") && sentence.any(HAD) && !isYear(sentence.at(i + 1));
        return isBefore
                ? Optional.of(new YearRef(i, i, plus(topic.year(), -1), Role.SUBJECT, true))
                : then(i).or(() -> now(i));
    }

    /** "damals", "in jenem Jahr". */
    private Optional<YearRef> then(int i) {
        boolean isThat = THAT.contains(sentence.word(i)) && isYearWord(i + 1);
        return isThat || THEN.contains(sentence.word(i))
                ? Optional.of(new YearRef(i, i, named(topic.year()), Role.SUBJECT, false))
                : Optional.empty();
    }

    private Optional<YearRef> now(int i) {
        boolean isNow = NOW.contains(sentence.word(i))
                || sentence.word(i).startsWith("diesjährig")
                || (THIS.contains(sentence.word(i)) && isYearWord(i + 1));
        return isNow ? Optional.of(new YearRef(i, i, topic.present(), Role.SUBJECT, false)) : Optional.empty();
    }

    /** The year named last, in this sentence or before it. */
    private EditionYear named(EditionYear otherwise) {
        return found.isEmpty()
                ? topic.lastYear().orElse(otherwise)
                : found.getLast().year();
    }

    private static EditionYear plus(EditionYear year, int years) {
        return new EditionYear(year.value() + years);
    }

    /** "2023 noch", "Dresden, 2024 Fünfter, ...": what follows in another clause is of now. */
    private boolean isPassed(int index) {
        boolean isAside = RELATIVES.contains(sentence.word(index - 1))
                && (sentence.word(index - 1).equals(",")
                        || sentence.word(index - 2).equals(","))
                && sentence.at(index - (sentence.word(index - 1).equals(",") ? 2 : 3))
                        .isCapital();
        boolean isStill = sentence.word(index - 1).equals("noch");
        int end = index + 1;
        while (end < sentence.size() && !isStill && sentence.clausesBetween(index, end) == 0) {
            isStill = sentence.word(end).equals("noch");
            end++;
        }
        return isStill
                || (isAside && end < sentence.size() && sentence.word(end).equals(","));
    }

    private boolean isYearWord(int index) {
        return sentence.word(index).equals("jahr")
                || sentence.word(index).equals("jahres")
                || sentence.word(index).equals("year");
    }

    static boolean isYear(Token token) {
        return token.cardinal() >= FIRST && token.cardinal() <= LAST && token.end() - token.start() == 4;
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
        return isResult || isAfter(index) || (isYear(sentence.at(index - 2)) && isAfter(index - 2));
    }

    /** "nach 2023 und 2024". */
    private boolean isAfter(int index) {
        return Set.of("nach", "after").contains(sentence.word(index - 1)) && isYear(sentence.at(index));
    }

    /** "seit 2020", "seit dem Start im Jahr 2019". */
    private boolean isSince(int index) {
        int i = index - 1;
        while (i > index - 10 && OF_START.contains(sentence.word(i))) {
            i--;
        }
        return sentence.anyBefore(index, 2, SINCE) || SINCE.contains(sentence.word(i));
    }

    private Role role(int index, int last) {
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
