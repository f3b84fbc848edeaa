package de.stadtindex.claim.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** The words of one sentence, counted from 0; beyond its ends stands an empty word. */
final class Sentence {

    /** Longer ones are cut: no one writes such sentences, and each figure is looked at beside the others of its own. */
    private static final int LONGEST = 200;

    /** In a text with longer lines each line is a headline or a paragraph. */
    private static final int LONGEST_WRAPPED = 160;

    private static final int CLAUSE_COSTS = 12;

    private static final Token NOTHING = new Token(0, 0, " ", null, false, false);
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");
    private static final Set<String> ABBREVIATIONS =
            Lexicon.words("z b d h u a dr prof st ca rd mio mrd bzw vgl nr no inkl vs tel str evtl ggf i e g");
    private static final Set<String> JOINTS = Set.of(",", ":", ";", "und", "\n");
    private static final Set<String> CLAUSE_SIGNS =
            Lexicon.words(", ; : – — ( ) doch aber jedoch obwohl trotzdem dennoch but although während while");

    private final List<Token> tokens;
    private final int[] clauses;
    private final Map<Cue, int[]> cues = new HashMap<>();

    Sentence(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        this.clauses = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            clauses[i + 1] = clauses[i] + (CLAUSE_SIGNS.contains(tokens.get(i).word()) ? 1 : 0);
        }
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index < 0 || index >= tokens.size() ? NOTHING : tokens.get(index);
    }

    String word(int index) {
        return at(index).word();
    }

    /** Whether these words stand there, one after the other. */
    boolean has(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!word(index + i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the words stands within so many words before an index, in the same clause. */
    boolean anyBefore(int index, int reach, Set<String> words) {
        for (int i = index - 1; i >= Math.max(0, index - reach); i--) {
            if (words.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words stands within so many words after an index. */
    boolean anyAfter(int index, int reach, Set<String> words) {
        for (int i = index + 1; i <= Math.min(size() - 1, index + reach); i++) {
            if (words.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    boolean any(Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.word()));
    }

    boolean isQuestion() {
        return tokens.getLast().is("?");
    }

    /** How many signs that part clauses lie between two words. */
    int clausesBetween(int one, int other) {
        return Math.abs(clauses[one] - clauses[other]);
    }

    /** What stands nearest to a word; what stands in another clause counts as further away. */
    <T> Optional<T> nearest(List<T> refs, int index, ToIntFunction<T> place) {
        return refs.stream().min(Comparator.comparingInt(ref -> cost(place.applyAsInt(ref), index)));
    }

    /** How far two words are apart, in words; of two as far the earlier is nearer. */
    int cost(int place, int index) {
        return Math.abs(place - index) + CLAUSE_COSTS * clausesBetween(place, index) + (place > index ? 1 : 0);
    }

    /** Where words of a kind stand. */
    int[] places(Cue cue) {
        return cues.computeIfAbsent(
                cue,
                kind -> IntStream.range(0, size())
                        .filter(index -> kind.fits(word(index)))
                        .toArray());
    }

    /** Cuts a text's words into sentences: at their end signs, and at empty lines. */
    static List<Sentence> of(String text, List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        boolean hasParagraphs = text.lines().anyMatch(line -> line.length() > LONGEST_WRAPPED);
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || i - from >= LONGEST || endsAt(text, tokens, i, hasParagraphs)) {
                sentences.add(new Sentence(tokens.subList(from, i + 1)));
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean endsAt(String text, List<Token> tokens, int index, boolean hasParagraphs) {
        Token token = tokens.get(index);
        Token next = tokens.get(index + 1);
        int lines = lines(text, token.end(), next.start());
        if (lines > 1 || (hasParagraphs && lines == 1) || isListItem(text, tokens, index + 1)) {
            return true;
        }
        if (!ENDS.contains(token.word())) {
            return false;
        }
        boolean isAbbreviation = token.is(".")
                && index > 0
                && ABBREVIATIONS.contains(tokens.get(index - 1).word());
        boolean isListed = token.is(".")
                && index > 0
                && tokens.get(index - 1).cardinal() > 0
                && (index == 1 || JOINTS.contains(tokens.get(index - 2).word()) || isListItem(text, tokens, index - 1));
        boolean isRightBehind = token.end() == next.start();
        boolean goesOn = Character.isLowerCase(text.charAt(next.start()))
                || (isRightBehind && (next.isWord() || next.is(")") || next.is(",")));
        return !isAbbreviation && !goesOn && !isListed;
    }

    /** A number with a point at the beginning of a line: "2. Hamburg". */
    private static boolean isListItem(String text, List<Token> tokens, int index) {
        return text.substring(tokens.get(index - 1).end(), tokens.get(index).start())
                                .indexOf('\n')
                        >= 0
                && tokens.get(index).cardinal() > 0
                && index + 1 < tokens.size()
                && tokens.get(index + 1).is(".");
    }

    /** How many lines end between two characters. */
    private static int lines(String text, int from, int to) {
        return (int) text.substring(from, to)
                .chars()
                .filter(character -> character == '\n')
                .count();
    }
}
