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

/** Lets people choose their password by the link they were sent. */
@Service
@Transactional
public class Passwords {

    private final PersonRepository people;
    private final AccessLinks links;
    private final WaysIn ways;
    private final PasswordEncoder encoder;
    private final AuditLog audit;

    Passwords(PersonRepository people, AccessLinks links, WaysIn ways, PasswordEncoder encoder, AuditLog audit) {
        this.people = people;
        this.links = links;
        this.ways = ways;
        this.encoder = encoder;
        this.audit = audit;
    }

    /** Whom the link is for; empty when it no longer works. */
    @Transactional(readOnly = true)
    public Optional<PasswordOwner> invited(String linkText) {
        return links.open(linkText, Purpose.PASSWORD)
                .flatMap(this::person)
                .map(person -> new PasswordOwner(new Email(person.email()), person.name()));
    }

    /** Stores the password, uses the link up and closes every other way in; false when the link no longer works. */
    public boolean chooseByLink(String linkText, String password) {
        Optional<Person> person = links.use(linkText, Purpose.PASSWORD).flatMap(this::person);
        person.ifPresent(found -> {
            found.choosePassword(Objects.requireNonNull(encoder.encode(password)));
            ways.closeAll(found);
            audit.write(found.email(), AuditNote.of(AuditAction.INVITATION_ACCEPTED, found.email()));
        });
        return person.isPresent();
    }

    private Optional<Person> person(AccessLink link) {
        return link.person().flatMap(people::findById).filter(person -> !person.isDisabled());
    }
}
