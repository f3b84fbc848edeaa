package de.stadtindex.account;

import de.stadtindex.account.domain.AccessLink;
import de.stadtindex.account.domain.AccessLink.Purpose;
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

/** Lets people choose their password: by the link they were sent, or knowing the old one. */
@Service
@Transactional
public class Passwords {

    private final PersonRepository people;
    private final AccessLinks links;
    private final SignInSessions sessions;
    private final PasswordEncoder encoder;
    private final AuditLog audit;

    Passwords(
            PersonRepository people,
            AccessLinks links,
            SignInSessions sessions,
            PasswordEncoder encoder,
            AuditLog audit) {
        this.people = people;
        this.links = links;
        this.sessions = sessions;
        this.encoder = encoder;
        this.audit = audit;
    }

    /** The address of whom the link is for; empty when it no longer works. */
    @Transactional(readOnly = true)
    public Optional<Email> invited(String linkText) {
        return links.open(linkText, Purpose.PASSWORD).flatMap(this::person).map(person -> new Email(person.email()));
    }

    /** Stores the password and uses the link up; false when the link no longer works. */
    public boolean chooseByLink(String linkText, String password) {
        Optional<Person> person = links.use(linkText, Purpose.PASSWORD).flatMap(this::person);
        person.ifPresent(found -> {
            found.choosePassword(hash(password));
            sessions.endAll(found.email());
            audit.write(found.email(), AuditNote.of(AuditAction.INVITATION_ACCEPTED, found.email()));
        });
        return person.isPresent();
    }

    /** Replaces the password of somebody who knows the present one; false when they do not. Other sessions end. */
    public boolean change(String email, String present, String password) {
        Optional<Person> person = people.findByEmail(email)
                .filter(found -> found.passwordHash()
                        .filter(hash -> encoder.matches(present, hash))
                        .isPresent());
        person.ifPresent(found -> {
            found.choosePassword(hash(password));
            sessions.endAll(email);
            audit.write(email, AuditNote.of(AuditAction.PASSWORD_CHANGED, email));
        });
        return person.isPresent();
    }

    private Optional<Person> person(AccessLink link) {
        return link.person().flatMap(people::findById).filter(person -> !person.isDisabled());
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
