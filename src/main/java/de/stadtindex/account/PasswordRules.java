package de.stadtindex.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Why a password is not taken. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        /** On the list of those tried first, or such a word with digits around it. */
        COMMON,
        /** Holds the person's own name or address, which anybody knows. */
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

    /** Everything wrong with this password for somebody with this address; empty when it is fine. */
    public Set<Fault> faults(String password, Email email) {
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
        if (folded.contains(email.value()) || folded.contains(localPart(email))) {
            faults.add(Fault.PERSONAL);
        }
        return faults;
    }

    private boolean isCommon(String folded) {
        String word = withoutEnds(folded);
        return common.contains(folded)
                || common.contains(word)
                || common.contains(half(word))
                || folded.chars().distinct().count() < FEWEST_DIFFERENT;
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

    private static String localPart(Email email) {
        return email.value().substring(0, email.value().indexOf('@'));
    }
}
