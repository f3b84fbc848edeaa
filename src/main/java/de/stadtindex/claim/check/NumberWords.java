package de.stadtindex.claim.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers written as words, in German and English, up to ninety-nine; longer ones are written in digits. */
final class NumberWords {

    /** What a word says: how many, or the how manieth. */
    record Value(BigDecimal number, boolean isOrdinal) {}

    private static final List<String> GERMAN = List.of(
            "null",
            "ein",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn");
    private static final List<String> GERMAN_TENS =
            List.of("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");
    private static final List<String> GERMAN_FIRST_ORDINALS = List.of(
            "", "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft",
            "zwölft");
    private static final List<String> GERMAN_ENDINGS = List.of("e", "en", "er", "es", "em");
    private static final List<String> ENGLISH = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ENGLISH_ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final Map<String, Value> WORDS = words();

    private NumberWords() {}

    /** The number that a word in lower case says; empty for other words. */
    static Optional<Value> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** How many times a word says: "dreimal", "twice"; 0 for other words. */
    static int times(String word) {
        if (word.equals("twice")) {
            return 2;
        }
        return word.endsWith("mal") && word.length() > 3
                ? of(word.substring(0, word.length() - 3))
                        .map(value -> value.number().intValue())
                        .orElse(0)
                : 0;
    }

    private static Map<String, Value> words() {
        Map<String, Value> words = new HashMap<>();
        for (int number = 1; number < 100; number++) {
            words.putIfAbsent(german(number), cardinal(number));
            words.putIfAbsent(english(number), cardinal(number));
            for (String ending : GERMAN_ENDINGS) {
                words.put(germanOrdinal(number) + ending, ordinal(number));
                words.put(germanOrdinal(number) + "platziert" + ending, ordinal(number));
            }
            words.put(englishOrdinal(number), ordinal(number));
        }
        List.of("eins", "einen", "einem", "einer", "eine").forEach(one -> words.put(one, cardinal(1)));
        List.of("siebenten", "siebente").forEach(seventh -> words.put(seventh, ordinal(7)));
        List.of("ersten", "allerersten", "allererste").forEach(first -> words.put(first, ordinal(1)));
        return words;
    }

    private static String german(int number) {
        if (number < 20) {
            return GERMAN.get(number);
        }
        String tens = GERMAN_TENS.get(number / 10);
        return number % 10 == 0 ? tens : GERMAN.get(number % 10) + "und" + tens;
    }

    private static String germanOrdinal(int number) {
        if (number < GERMAN_FIRST_ORDINALS.size()) {
            return GERMAN_FIRST_ORDINALS.get(number);
        }
        return german(number) + (number < 20 ? "t" : "st");
    }

    private static String english(int number) {
        if (number < 20) {
            return ENGLISH.get(number);
        }
        String tens = ENGLISH_TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + ENGLISH.get(number % 10);
    }

    private static String englishOrdinal(int number) {
        if (number < ENGLISH_ORDINALS.size()) {
            return ENGLISH_ORDINALS.get(number);
        }
        if (number < 20) {
            return english(number) + "th";
        }
        String tens = ENGLISH_TENS.get(number / 10);
        return number % 10 == 0
                ? tens.substring(0, tens.length() - 1) + "ieth"
                : tens + ENGLISH_ORDINALS.get(number % 10);
    }

    private static Value cardinal(int number) {
        return new Value(BigDecimal.valueOf(number), false);
    }

    private static Value ordinal(int number) {
        return new Value(BigDecimal.valueOf(number), true);
    }
}
