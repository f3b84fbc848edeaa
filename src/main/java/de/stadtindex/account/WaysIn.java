package de.stadtindex.account;

import de.stadtindex.account.domain.Person;
import org.springframework.stereotype.Component;

/** Everything that lets a person in without the password. */
@Component
class WaysIn {

    private final SignInSessions sessions;
    private final Passkeys passkeys;
    private final AccessTokens tokens;

    WaysIn(SignInSessions sessions, Passkeys passkeys, AccessTokens tokens) {
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.tokens = tokens;
    }

    /** Closes all of them: whoever lost control of an account gets all of it back with a new password. */
    void closeAll(Person person) {
        sessions.endAll(person);
        passkeys.removeAll(person.email());
        tokens.revokeAll(person.email());
    }
}
