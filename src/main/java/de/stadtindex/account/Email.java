package de.stadtindex.account;

import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address as people sign in with it.
 *
 * @param value in lower case
 */
public record Email(String value) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 254;
    private static final String STRANGE = "/\\;%?#<>()[]{}\"|^`,:";

    /** The address in this text, without surrounding space; empty where it cannot be one. */
    public static Optional<Email> parse(String text) {
        String address = text.strip().toLowerCase(Locale.ROOT);
        boolean plausible = address.length() >= SHORTEST
                && address.length() <= LONGEST
                && address.indexOf('@') > 0
                && address.indexOf('@') == address.lastIndexOf('@')
                && !address.endsWith("@")
                && address.chars().noneMatch(Email::isStrange);
        return plausible ? Optional.of(new Email(address)) : Optional.empty();
    }

    /** Signs that mean something else in the addresses of pages, where people are named by their e-mail address. */
    private static boolean isStrange(int sign) {
        return Character.isWhitespace(sign) || Character.isISOControl(sign) || STRANGE.indexOf(sign) >= 0;
    }

    @Override
    public String toString() {
        return value;
    }
}
