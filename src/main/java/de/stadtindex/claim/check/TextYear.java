package de.stadtindex.claim.check;

import de.stadtindex.core.EditionYear;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells by a whole text which edition it is about: the latest that it names as such, else that of its dateline. */
final class TextYear {

    private static final int HEAD = 4;
    private static final Set<String> NAMES = Set.of("index", "ranking", "rangliste", "ausgabe", "auflage");
    private static final Set<String> PRESENT =
            Lexicon.words("kommt kommen liegt liegen steht stehen belegt belegen erreicht erreichen rangiert");
    private static final Set<String> MONTHS = Lexicon.words(
            "januar februar märz april mai juni juli august september oktober november dezember january february",
            "march may june july october december");

    private final List<Sentence> sentences;
    private final List<EditionYear> editions;

    TextYear(List<Sentence> sentences, List<EditionYear> editions) {
        this.sentences = sentences;
        this.editions = editions;
    }

    /** The edition; empty where the text does not say. */
    Optional<EditionYear> find() {
        Optional<EditionYear> named = latest(sentences.stream(), TextYear::isNamed);
        Optional<EditionYear> present = latest(
                sentences.stream(), (sentence, i) -> isPresent(sentence, i) || (named.isPresent() && isNow(sentence)));
        return Stream.of(named, present)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .or(() ->
                        latest(sentences.stream().limit(HEAD), (sentence, i) -> MONTHS.contains(sentence.word(i - 1))));
    }

    /** "Index 2024, ... 2025 jetzt". */
    private static boolean isNow(Sentence sentence) {
        return sentence.any(Set.of("jetzt", "now", "inzwischen", "mittlerweile"));
    }

    private Optional<EditionYear> latest(Stream<Sentence> some, BiPredicate<Sentence, Integer> isMeant) {
        return some.filter(sentence -> !Wishes.areIn(sentence))
                .flatMap(sentence -> IntStream.range(0, sentence.size())
                        .filter(i -> YearFinder.isYear(sentence.at(i)) && isMeant.test(sentence, i))
                        .mapToObj(i -> new EditionYear(sentence.at(i).whole())))
                .filter(editions::contains)
                .max(Comparator.naturalOrder());
    }

    /** "Smart City Index 2025", "2025 Smart City Index", "the 2024 edition", "Ausgabe 2024". */
    static boolean isNamed(Sentence sentence, int index) {
        boolean isBefore = sentence.has(index + 1, "smart", "city")
                || sentence.word(index + 1).equals("edition");
        boolean isFirst = Set.of("ersten", "erste", "first").contains(sentence.word(index - 2));
        boolean isBehind = NAMES.contains(sentence.word(index - 1)) && !isFirst;
        return YearFinder.isYear(sentence.at(index)) && (isBefore || isBehind);
    }

    /** "2024 kommt die Stadt", "belegt 2024", "is ranked 63rd in 2021". */
    private static boolean isPresent(Sentence sentence, int index) {
        boolean isEnglish = sentence.has(index - 4, "is", "ranked")
                && sentence.word(index - 1).equals("in");
        return isEnglish || PRESENT.contains(sentence.word(index + 1)) || PRESENT.contains(sentence.word(index - 1));
    }
}
