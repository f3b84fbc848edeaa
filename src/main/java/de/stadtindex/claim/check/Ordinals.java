package de.stadtindex.claim.check;

import java.util.Set;

/** Tells which ordinals are ranks without saying so: "ist Dritter", "ranks 17th", "2022 war sie 24.". */
final class Ordinals {

    private static final Set<String> ENGLISH_VERBS = Lexicon.words(
            "ranks ranked rank came comes finished finishes is was were are am been placed in to from at",
            "stays remains now climbs up down still became and for placed come finish finishing ranking coming taking"
                    + " claiming",
            "put puts only just after ranked sits sitting lies landed lands overall nationally nationwide");
    private static final Set<String> ENGLISH_SIGNS = Set.of(":", ",", "(", "but", "then", "–", "—");
    private static final Set<String> AFTER_SIGNS =
            Lexicon.words(") ( , ; . in overall last for this out nationwide and then to");
    private static final Set<String> NOT_PLACES = Lexicon.words(
            "time year century consecutive edition mal jahr ausgabe auflage of best smartest", "quarter in half");
    private static final Set<String> BEFORE_NUMBERS = Lexicon.words(
            "war ist sie stadt hansestadt nur noch als zuvor jetzt nun wieder wird wurde werden die den einen");
    private static final Set<String> AFTER_NUMBERS =
            Lexicon.words(", ) gewesen geworden ; ins und verwandelt im in bei unter von vor hinter ! ?");
    private static final int HIGHEST = 500;

    private Ordinals() {}

    /** A number word or English ordinal that stands for a place. */
    static boolean isPlace(Sentence sentence, int index) {
        Token token = sentence.at(index);
        Token next = sentence.at(index + 1);
        boolean isOfSome = next.is("of") && sentence.at(index + 2).whole() > 0;
        if (NOT_PLACES.contains(next.word()) && !isOfSome && !(next.is("in") && isEnglish(token))) {
            return false;
        }
        if (isEnglish(token)) {
            return ENGLISH_VERBS.contains(sentence.word(index - 1))
                    || isOfCity(sentence, index)
                    || (ENGLISH_SIGNS.contains(sentence.word(index - 1))
                            && (AFTER_SIGNS.contains(next.word()) || index + 1 >= sentence.size()));
        }
        boolean isNoun =
                token.isCapital() && !Character.isDigit(token.word().charAt(0)) && !(next.isCapital() && next.isWord());
        boolean isPlain = sentence.anyBefore(index, 3, Set.of("der", "die", "das", "es"))
                && sentence.anyBefore(index, 6, Set.of("vorjahr"))
                && !next.isWord();
        if (token.word().contains("platziert")) {
            return token.isCapital();
        }
        return (isNoun && !Set.of("erstmals", "erste", "ersten", "erstens").contains(token.word())) || isPlain;
    }

    /** "Aachen came fifth and Wiesbaden eighth". */
    private static boolean isOfCity(Sentence sentence, int index) {
        return sentence.at(index - 1).isCapital()
                && Set.of("and", ",", ";", "with").contains(sentence.word(index - 2))
                && (!sentence.at(index + 1).isWord() || sentence.word(index + 1).equals("and"));
    }

    private static boolean isEnglish(Token token) {
        String word = token.word();
        boolean isDigits = Character.isDigit(word.charAt(0))
                && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
        return isDigits
                || (!token.isCapital() && (Set.of("first", "second", "third").contains(word) || word.endsWith("th")));
    }

    /** "Remscheid (82)": a number in brackets behind a city, where the sentence speaks of ranks. */
    static boolean isInBrackets(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        int number = sentence.at(index).cardinal();
        return number > 0
                && number < HIGHEST
                && sentence.word(index - 1).equals("(")
                && sentence.word(index + 1).equals(")")
                && scene.beside(index).isPresent()
                && (sentence.places(Cue.RANK).length > 0
                        || sentence.any(Set.of("top", "platziert", "ranks"))
                        || areListed(scene));
    }

    /** "Stuttgart (3), Heidelberg (9) und Ulm (12)". */
    private static boolean areListed(Scene scene) {
        Sentence sentence = scene.sentence();
        return scene.isOfIndex()
                && scene.cities().stream()
                                .filter(ref -> sentence.word(ref.to() + 1).equals("(")
                                        && sentence.at(ref.to() + 2).cardinal() > 0
                                        && sentence.word(ref.to() + 3).equals(")"))
                                .count()
                        > 1;
    }

    /** A number with a point before a city, as in a list of ranks, or after "ist jetzt". */
    static boolean isNumbered(Scene scene, int index) {
        Sentence sentence = scene.sentence();
        int number = sentence.at(index).cardinal();
        if (number <= 0 || number > HIGHEST) {
            return false;
        }
        boolean isFirst = index == 0 || sentence.word(index - 1).equals(",");
        boolean isList = sentence.word(index + 1).equals(".")
                && isFirst
                && scene.cities().stream().anyMatch(ref -> ref.from() == index + 2);
        boolean isOrdinal = sentence.word(index + 1).equals(".");
        String before = sentence.word(index - 1);
        boolean isSaid = (BEFORE_NUMBERS.contains(before) || before.endsWith("stadt"))
                && isOrdinal
                && (AFTER_NUMBERS.contains(sentence.word(index + 2)) || index + 2 >= sentence.size());
        boolean isOfCity = isOrdinal
                && sentence.word(index + 2).equals("geworden")
                && scene.cities().stream().anyMatch(ref -> ref.to() == index - 1);
        boolean isNoted = isOfCity
                || (sentence.word(index - 1).equals("(")
                        && isOrdinal
                        && Set.of(")", ",").contains(sentence.word(index + 2)));
        return isList || isSaid || isNoted;
    }
}
