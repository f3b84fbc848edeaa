package de.stadtindex.account;

import de.stadtindex.account.domain.Person;
import de.stadtindex.account.domain.PersonRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people who know their password choose another one; guessing is slowed down as it is at the sign-in. */
@Service
@Transactional
public class PasswordChange {

    /** What became of it. */
    public enum Outcome {
        /** Every session of the person is over. */
        CHANGED,
        WRONG_PASSWORD,
        TOO_MANY_ATTEMPTS
    }

    private final PersonRepository people;
    private final SignInThrottle throttle;
    private final SignInSessions sessions;
    private final PasswordEncoder encoder;
    private final AuditLog audit;

    PasswordChange(
            PersonRepository people,
            SignInThrottle throttle,
            SignInSessions sessions,
            PasswordEncoder encoder,
            AuditLog audit) {
        this.people = people;
        this.throttle = throttle;
        this.sessions = sessions;
        this.encoder = encoder;
        this.audit = audit;
    }

    /**
     * Replaces the password.
     *
     * @param address where the request came from on the network
     */
    public Outcome change(String email, String present, String next, String address) {
        if (!throttle.admit(email, address)) {
            return Outcome.TOO_MANY_ATTEMPTS;
        }
        Optional<Person> person = people.findByEmail(email)
                .filter(found -> found.passwordHash()
                        .filter(hash -> encoder.matches(present, hash))
                        .isPresent());
        person.ifPresent(found -> store(found, next));
        return person.isPresent() ? Outcome.CHANGED : Outcome.WRONG_PASSWORD;
    }

    private void store(Person person, String password) {
        throttle.succeeded(person.email());
        person.choosePassword(Objects.requireNonNull(encoder.encode(password)));
        sessions.endAll(person);
        audit.write(person.email(), AuditNote.of(AuditAction.PASSWORD_CHANGED, person.email()));
    }
}
