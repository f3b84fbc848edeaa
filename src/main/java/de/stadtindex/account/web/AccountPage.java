package de.stadtindex.account.web;

import java.util.List;

/**
 * What somebody sees of their own access.
 *
 * @param roles keys of the roles, in their order
 * @param passkeys the keys the person can sign in with instead of a password
 * @param sessions where the person is signed in, the session used last first
 */
record AccountPage(
        String email, String name, List<String> roles, List<SessionRow> sessions, List<PasskeyRow> passkeys) {

    /** One passkey. */
    record PasskeyRow(String id, String label, String created) {}

    /** One session, its times in the reader's language. */
    record SessionRow(String since, String lastUsed) {}
}
