package de.stadtindex.claim.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Cuts a text into words, numbers and signs. Looks at each character a bounded number of times. */
final class Tokenizer {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int THOUSAND_DIGITS = 3;
    private static final int MOST_DIGITS = 12;
    private static final Set<String> COUNTED =
            Lexicon.words("platz rang mal stelle position jahr platzierung ausgabe auflage");
    private static final Set<String> ENGLISH_ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

    private final String text;
    private int at;

    Tokenizer(String text) {
        this.text = text;
    }

    List<Token> read() {
        List<Token> tokens = new ArrayList<>();
        while (at < text.length()) {
            char next = text.charAt(at);
            if (isSpace(next)) {
                at++;
            } else if (Character.isDigit(next)) {
                tokens.add(number());
            } else if (Character.isLetter(next)) {
                tokens.add(word());
            } else {
                tokens.add(new Token(at, ++at, String.valueOf(next), null, false, false));
            }
        }
        return tokens;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == SOFT_HYPHEN
                || Character.getType(character) == Character.FORMAT;
    }

    private Token word() {
        int start = at;
        while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == SOFT_HYPHEN)) {
            at++;
        }
        String word = text.substring(start, at)
                .replace(String.valueOf(SOFT_HYPHEN), "")
                .toLowerCase(Locale.GERMAN);
        Optional<NumberWords.Value> number = NumberWords.of(word);
        return new Token(
                start,
                at,
                word,
                number.map(NumberWords.Value::number).orElse(null),
                number.filter(NumberWords.Value::isOrdinal).isPresent(),
                Character.isUpperCase(text.charAt(start)));
    }

    private Token number() {
        int start = at;
        String digits = digits();
        String thousands = thousands(digits);
        if (!thousands.equals(digits)) {
            return numberToken(start, thousands, false);
        }
        boolean isLonger = Character.isDigit(peek(2)) && Character.isDigit(peek(3));
        if (isDecimalSign(peek(0)) && Character.isDigit(peek(1)) && !isLonger) {
            at++;
            return numberToken(start, digits + "." + digits(), false);
        }
        return numberToken(start, digits, isOrdinal());
    }

    private Token numberToken(int start, String value, boolean isOrdinal) {
        boolean fits = value.length() <= MOST_DIGITS;
        return new Token(start, at, text.substring(start, at), fits ? new BigDecimal(value) : null, isOrdinal, false);
    }

    private String digits() {
        int start = at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** {@code 13.529} and {@code 13,529}: groups of exactly three digits; no score has three decimals. */
    private String thousands(String first) {
        StringBuilder digits = new StringBuilder(first);
        while (first.length() <= THOUSAND_DIGITS && isDecimalSign(peek(0)) && isGroup(at + 1)) {
            digits.append(text, at + 1, at + 1 + THOUSAND_DIGITS);
            at += 1 + THOUSAND_DIGITS;
        }
        return digits.toString();
    }

    private boolean isGroup(int from) {
        for (int i = from; i < from + THOUSAND_DIGITS; i++) {
            if (i >= text.length() || !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return from + THOUSAND_DIGITS >= text.length() || !Character.isDigit(text.charAt(from + THOUSAND_DIGITS));
    }

    private static boolean isDecimalSign(char character) {
        return character == ',' || character == '.';
    }

    /** {@code 17. Platz}, {@code 17th}; takes the sign or ending along. */
    private boolean isOrdinal() {
        if (peek(0) == '.' && COUNTED.contains(wordFrom(at + 1))) {
            at++;
            return true;
        }
        if (ENGLISH_ORDINAL_ENDINGS.contains(wordFrom(at)) && Character.isLetter(peek(0))) {
            at += 2;
            return true;
        }
        return false;
    }

    /** The next word in lower case, spaces skipped; looks no further than the longest word it asks for. */
    private String wordFrom(int from) {
        int start = from;
        while (start < Math.min(text.length(), from + 2) && isSpace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < Math.min(text.length(), start + 12) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.GERMAN);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
    }
}
