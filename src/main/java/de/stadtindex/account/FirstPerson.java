package de.stadtindex.account;

import de.stadtindex.account.domain.AccessLink.Purpose;
import de.stadtindex.account.domain.Person;
import de.stadtindex.account.domain.PersonRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.platform.access.Role;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the first administrator into an empty installation, by a link that works once; there is no default password. */
@Service
@Transactional
public class FirstPerson {

    private final PersonRepository people;
    private final AccessLinks links;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;

    FirstPerson(PersonRepository people, AccessLinks links, PasswordEncoder encoder, AuditLog audit, Clock clock) {
        this.people = people;
        this.links = links;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /** What stands in a new setup link; empty when there are people already. */
    public Optional<String> newLink() {
        return people.existsAny() ? Optional.empty() : Optional.of(links.forSetup());
    }

    /** Whether this setup link still works. */
    @Transactional(readOnly = true)
    public boolean isOpen(String linkText) {
        return !people.existsAny() && links.open(linkText, Purpose.SETUP).isPresent();
    }

    /** Makes the first administrator; false when the link no longer works or somebody else was quicker. */
    public boolean enterByLink(String linkText, Email email, String name, String password) {
        people.lockFirstPerson();
        if (people.existsAny() || links.use(linkText, Purpose.SETUP).isEmpty()) {
            return false;
        }
        enter(email, name, password);
        return true;
    }

    /** Makes the first administrator from the settings of the installation; does nothing where there are people already. */
    boolean enterBySettings(Email email, String password) {
        people.lockFirstPerson();
        if (people.existsAny()) {
            return false;
        }
        enter(email, email.value(), password);
        return true;
    }

    private void enter(Email email, String name, String password) {
        Set<Role> roles = Set.of(Role.ADMINISTRATOR);
        Person person = new Person(email.value(), name, roles, clock.instant());
        person.choosePassword(Objects.requireNonNull(encoder.encode(password)));
        people.save(person);
        audit.write(
                email.value(), AuditNote.of(AuditAction.SET_UP, email.value()).changed(null, roles.toString()));
    }
}
