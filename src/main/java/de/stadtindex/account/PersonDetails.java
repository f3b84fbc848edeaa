package de.stadtindex.account;

import de.stadtindex.account.domain.Person;
import de.stadtindex.account.domain.PersonRepository;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.secret.SecretToken;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells the security framework who somebody is; the e-mail address is the name under which it knows people. Whoever is
 * disabled is nobody to it, whichever way of signing in they try: not every way asks whether an account is enabled.
 */
@Service
@Transactional(readOnly = true)
class PersonDetails implements UserDetailsService {

    private final PersonRepository people;

    /** The hash of something nobody knows: whoever has not chosen a password is refused no quicker than anybody else. */
    private final Supplier<String> noPassword;

    PersonDetails(PersonRepository people, PasswordEncoder encoder) {
        this.people = people;
        this.noPassword = SingletonSupplier.of(
                () -> Objects.requireNonNull(encoder.encode(SecretToken.draw().text())));
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        if (email.chars().anyMatch(Character::isISOControl)) {
            throw new UsernameNotFoundException("No such person");
        }
        return people.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .filter(person -> !person.isDisabled())
                .map(this::details)
                .orElseThrow(() -> new UsernameNotFoundException("No such person"));
    }

    private UserDetails details(Person person) {
        return User.withUsername(person.email())
                .password(person.passwordHash().orElseGet(noPassword))
                .authorities(Stream.concat(
                                person.roles().stream().map(Role::authority), Stream.of(AccessStamps.authority(person)))
                        .toArray(String[]::new))
                .build();
    }
}
