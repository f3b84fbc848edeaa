package de.stadtindex.account;

import de.stadtindex.platform.access.Role;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/** Lets people in, the way an administrator does, with a password ready to use. */
@TestComponent
public class Accounts {

    public static final String PASSWORD = "vier pferde im wald";

    private final People people;
    private final Passwords passwords;

    Accounts(People people, Passwords passwords) {
        this.people = people;
        this.passwords = passwords;
    }

    /** Makes a person who can sign in with {@link #PASSWORD}; tests that share a database share people, too. */
    public void enter(String email, Set<Role> roles) {
        if (people.find(email).isPresent()) {
            return;
        }
        String link = people.invite("test", new Email(email), "Name of " + email, roles, Set.of());
        if (!passwords.chooseByLink(link, PASSWORD)) {
            throw new IllegalStateException("The link of " + email + " does not work");
        }
    }
}
