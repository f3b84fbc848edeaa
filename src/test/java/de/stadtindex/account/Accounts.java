package de.stadtindex.account;

import de.stadtindex.core.CityKey;
import de.stadtindex.platform.access.Role;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets people in, the way an administrator does, with a password ready to use. */
@TestComponent
public class Accounts {

    public static final String PASSWORD = "vier pferde im wald";

    private final People people;
    private final Passwords passwords;
    private final UserDetailsService details;

    Accounts(People people, Passwords passwords, UserDetailsService details) {
        this.people = people;
        this.passwords = passwords;
        this.details = details;
    }

    /** A request of somebody with exactly these roles, who signed in just now. */
    public RequestPostProcessor as(String email, Role... roles) {
        Set<Role> wanted = Set.of(roles);
        Optional<PersonEntry> known = people.find(email);
        if (known.isEmpty()) {
            people.invite("test", new Email(email), "Name of " + email, wanted, Set.of());
        } else if (!known.get().roles().equals(wanted)) {
            people.change("test", email, wanted, Set.of());
        }
        return SecurityMockMvcRequestPostProcessors.user(details.loadUserByUsername(email));
    }

    /** Makes somebody of a press office, of these cities and no others. */
    public void ofPress(String email, CityKey... cities) {
        as(email, Role.PRESS);
        people.change("test", email, Set.of(Role.PRESS), Set.of(cities));
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
