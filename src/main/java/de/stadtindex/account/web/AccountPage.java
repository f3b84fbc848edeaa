package de.stadtindex.account.web;

import java.util.List;

/**
 * What somebody sees of their own access.
 *
 * @param roles keys of the roles, in their order
 * @param sessions where the person is signed in, the session used last first
 */
record AccountPage(String email, String name, List<String> roles, List<SessionRow> sessions) {

    /** One session, its times in the reader's language. */
    record SessionRow(String since, String lastUsed) {}
}
