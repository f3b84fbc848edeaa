package de.stadtindex.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a password. Length is what counts; which signs it is made of is nobody's business. */
@Component
public class PasswordRules {

    /** Fewest characters. */
    public static final int SHORTEST = 12;

    /** Most bytes in UTF-8: beyond them bcrypt would not look. */
    public static final int LONGEST = 72;

    private static final int FEWEST_DIFFERENT = 5;

    /** Shorter names turn up in words that have nothing to do with them. */
    private static final int SHORTEST_NAME = 3;

    /** Why a password is not taken. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        /** On the list of those tried first, such a word in disguise, or a run like {@code abcdef}. */
        COMMON,
        /** Holds the person's own address, or little more than the name, which anybody knows. */
        PERSONAL
    }

    private final Set<String> common;

    PasswordRules() {
        try {
            common = new ClassPathResource("account/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything wrong with this password for its owner; empty when it is fine. */
    public Set<Fault> faults(String password, PasswordOwner owner) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            faults.add(Fault.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            faults.add(Fault.TOO_LONG);
        }
        String folded = password.toLowerCase(Locale.GERMAN).strip();
        if (isCommon(folded)) {
            faults.add(Fault.COMMON);
        }
        if (isPersonal(folded, owner)) {
            faults.add(Fault.PERSONAL);
        }
        return faults;
    }

    private boolean isCommon(String folded) {
        String word = withoutEnds(folded);
        return Stream.of(folded, word, half(word), letters(word), half(letters(word)))
                        .anyMatch(common::contains)
                || folded.chars().distinct().count() < FEWEST_DIFFERENT
                || isMostlyRun(folded);
    }

    /** Whether most signs follow the one before in alphabet or count, as in {@code abcdefghijkl}. */
    private static boolean isMostlyRun(String folded) {
        long steps = IntStream.range(1, folded.length())
                .filter(i -> Math.abs(folded.charAt(i) - folded.charAt(i - 1)) == 1)
                .count();
        return steps * 2 > folded.length();
    }

    /** The word with letters for the digits and signs that are drawn like them: {@code p4ssw0rt} is {@code passwort}. */
    private static String letters(String word) {
        return word.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    private static boolean isPersonal(String folded, PasswordOwner owner) {
        String address = owner.email().value();
        return folded.contains(address)
                || folded.contains(address.substring(0, address.indexOf('@')))
                || isLittleMoreThan(owner.name(), folded);
    }

    /** Names are words, too, and may be in a good password: what is left without them must be long enough alone. */
    private static boolean isLittleMoreThan(String name, String folded) {
        String rest = Arrays.stream(name.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+"))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .reduce(folded, (left, part) -> left.replace(part, ""));
        return !rest.equals(folded) && rest.length() < SHORTEST;
    }

    /** The word between digits and signs: {@code passwort} in {@code !Passwort2025}. */
    private static String withoutEnds(String folded) {
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetter(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }

    /** A word written twice, once; any other word as it is. */
    private static String half(String word) {
        String first = word.substring(0, word.length() / 2);
        return word.equals(first + first) ? first : word;
    }
}
