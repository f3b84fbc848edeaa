package de.stadtindex.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's keys.
 *
 * @param secret the key just made, shown this once; null on any other visit
 * @param example a command that uses it
 */
record TokensPage(List<TokenRow> tokens, @Nullable String secret, String example) {

    /** One key; {@code lastUsed} is null when it never was. */
    record TokenRow(
            long id, String label, String expires, @Nullable String lastUsed) {}
}
