package de.stadtindex.account;

import de.stadtindex.account.domain.Person;
import de.stadtindex.account.domain.PersonRepository;
import de.stadtindex.platform.access.Role;
import java.util.Locale;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the security framework who somebody is; the e-mail address is the name under which it knows people. */
@Service
@Transactional(readOnly = true)
class PersonDetails implements UserDetailsService {

    /** Matches no password: whoever has not chosen one cannot sign in with one. */
    private static final String NO_PASSWORD = "{bcrypt}-";

    private final PersonRepository people;

    PersonDetails(PersonRepository people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return people.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .map(PersonDetails::details)
                .orElseThrow(() -> new UsernameNotFoundException("No such person"));
    }

    private static UserDetails details(Person person) {
        return User.withUsername(person.email())
                .password(person.passwordHash().orElse(NO_PASSWORD))
                .disabled(person.isDisabled())
                .authorities(person.roles().stream().map(Role::authority).toArray(String[]::new))
                .build();
    }
}
