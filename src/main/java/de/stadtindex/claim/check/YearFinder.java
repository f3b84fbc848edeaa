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
    /** "vor 1200 Jahren" there was no index. */
    private static final int MOST_YEARS_AGO = 50;

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
    private static final Set<String> RELATIVES = Set.of("das", "die", "der", "wo", "which", "who", "where", ",");

    private final Sentence sentence;
    private final Topic topic;
    private final YearRoles roles;
    private final List<YearRef> found = new ArrayList<>();

    /** Reads a sentence of a text. */
    YearFinder(Sentence sentence, Topic topic) {
        this.sentence = sentence;
        this.topic = topic;
        this.roles = new YearRoles(sentence);
    }

    List<YearRef> all() {
        for (int i = 0; i < sentence.size(); i++) {
            at(i).ifPresent(found::add);
        }
        return found;
    }

    private Optional<YearRef> at(int i) {
        if (isYear(sentence.at(i))) {
            return Optional.of(new YearRef(i, i, new EditionYear(sentence.at(i).whole()), roles.of(i, i), isPassed(i)));
        }
        if (PREVIOUS.contains(sentence.word(i))) {
            return Optional.of(new YearRef(i, i, plus(topic.year(), -1), roles.of(i, i), true));
        }
        if (BEFORE_LAST.contains(sentence.word(i)) && isYearWord(i + 1)) {
            return Optional.of(new YearRef(i, i + 1, plus(topic.year(), -2), roles.of(i, i + 1), false));
        }
        boolean isShort = Set.of("und", "sowie").contains(sentence.word(i + 1))
                && sentence.word(i - 1).equals("im");
        if (LAST_YEAR.contains(sentence.word(i)) && (isYearWord(i + 1) || isShort)) {
            return Optional.of(new YearRef(i, i + 1, plus(topic.year(), -1), roles.of(i, i + 1), true));
        }
        if (isYearWord(i) && EARLIER.contains(sentence.word(i + 1))) {
            boolean isCompared = sentence.anyBefore(i, 3, Set.of("als", "than"));
            EditionYear from = isCompared ? topic.year() : named(topic.year());
            return Optional.of(new YearRef(i, i + 1, plus(from, -1), roles.of(i - 1, i + 1), true));
        }
        boolean isAgo = sentence.at(i).cardinal() > 1
                && sentence.at(i).cardinal() <= MOST_YEARS_AGO
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

    /** So many years later, or earlier; no further than years are read. */
    private static EditionYear plus(EditionYear year, int years) {
        return new EditionYear(Math.clamp(year.value() + years, FIRST, LAST));
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
}
