package de.stadtindex.account;

import de.stadtindex.core.CityKey;
import de.stadtindex.platform.access.Role;
import java.util.Set;

/**
 * What is known of somebody who can sign in.
 *
 * @param email in lower case; identifies the person in logs
 * @param cities where the press office's people work; empty for everybody else
 */
public record PersonEntry(String email, String name, Set<Role> roles, Set<CityKey> cities, State state) {

    /** Whether somebody can sign in. */
    public enum State {
        /** Has not chosen a password yet. */
        INVITED,
        ACTIVE,
        DISABLED
    }

    public PersonEntry {
        roles = Set.copyOf(roles);
        cities = Set.copyOf(cities);
    }

    public PasswordOwner owner() {
        return new PasswordOwner(new Email(email), name);
    }
}
