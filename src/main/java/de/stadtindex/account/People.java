package de.stadtindex.account;

import de.stadtindex.account.domain.Person;
import de.stadtindex.account.domain.PersonRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.CityKey;
import de.stadtindex.platform.access.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in, and what each may do. */
@Service
@Transactional
public class People {

    private final PersonRepository people;
    private final AccessLinks links;
    private final SignInSessions sessions;
    private final AuditLog audit;
    private final Clock clock;

    People(PersonRepository people, AccessLinks links, SignInSessions sessions, AuditLog audit, Clock clock) {
        this.people = people;
        this.links = links;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everybody, by name. */
    @Transactional(readOnly = true)
    public List<PersonEntry> everyone() {
        return people.findEveryone().stream().map(People::entry).toList();
    }

    @Transactional(readOnly = true)
    public Optional<PersonEntry> find(String email) {
        return people.findByEmail(email).map(People::entry);
    }

    /**
     * Enters somebody who then chooses a password by the link.
     *
     * @return what stands in the link; it is not kept and cannot be shown again
     * @throws PersonRefusedException when somebody has this address already
     */
    public String invite(String actor, Email email, String name, Collection<Role> roles, Collection<CityKey> cities) {
        if (people.findByEmail(email.value()).isPresent()) {
            throw new PersonRefusedException(PersonRefusal.EMAIL_TAKEN);
        }
        Person person = new Person(email.value(), name, roles, clock.instant());
        person.changeCities(cities);
        Person stored = people.save(person);
        audit.write(
                actor, AuditNote.of(AuditAction.PERSON_INVITED, email.value()).changed(null, words(stored)));
        return links.forPassword(stored);
    }

    /** Makes a new link for somebody who lost the invitation or the password; older links no longer work. */
    public String inviteAgain(String actor, String email) {
        Person person = need(email);
        audit.write(actor, AuditNote.of(AuditAction.PERSON_INVITED, email).changed(words(person), words(person)));
        return links.forPassword(person);
    }

    /** Changes what a person may do; who is signed in has to sign in again, so that no old right lives on. */
    public void change(String actor, String email, Collection<Role> roles, Collection<CityKey> cities) {
        Person person = need(email);
        if (!roles.contains(Role.ADMINISTRATOR)) {
            refuseIfLastAdministrator(person);
        }
        String before = words(person);
        person.changeRoles(roles);
        person.changeCities(cities);
        audit.write(actor, AuditNote.of(AuditAction.ROLES_CHANGED, email).changed(before, words(person)));
        sessions.endAll(person);
    }

    /** Ends a person's right to sign in, every session and every open link at once. */
    public void disable(String actor, String email) {
        Person person = need(email);
        refuseIfLastAdministrator(person);
        person.disable(clock.instant());
        links.endAll(person);
        audit.write(actor, AuditNote.of(AuditAction.PERSON_DISABLED, email));
        sessions.endAll(person);
    }

    public void enable(String actor, String email) {
        need(email).enable();
        audit.write(actor, AuditNote.of(AuditAction.PERSON_ENABLED, email));
    }

    /** Signs a person out everywhere. */
    public void endSessions(String actor, String email) {
        sessions.endAll(need(email));
        audit.write(actor, AuditNote.of(AuditAction.SESSIONS_ENDED, email));
    }

    /** Locked, so that of two administrators who remove each other at once one stays. */
    private void refuseIfLastAdministrator(Person person) {
        people.lockFirstPerson();
        if (person.roles().contains(Role.ADMINISTRATOR)
                && !person.isDisabled()
                && person.passwordHash().isPresent()
                && people.countActive(Role.ADMINISTRATOR) <= 1) {
            throw new PersonRefusedException(PersonRefusal.LAST_ADMINISTRATOR);
        }
    }

    private Person need(String email) {
        return people.findByEmail(email).orElseThrow(() -> new PersonRefusedException(PersonRefusal.UNKNOWN));
    }

    private static String words(Person person) {
        String roles = person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
        Set<CityKey> cities = person.cities();
        return cities.isEmpty()
                ? roles
                : roles + " (" + cities.stream().map(CityKey::ags).sorted().collect(Collectors.joining(", ")) + ")";
    }

    private static PersonEntry entry(Person person) {
        return new PersonEntry(person.email(), person.name(), person.roles(), person.cities(), state(person));
    }

    private static PersonEntry.State state(Person person) {
        if (person.isDisabled()) {
            return PersonEntry.State.DISABLED;
        }
        return person.passwordHash().isPresent() ? PersonEntry.State.ACTIVE : PersonEntry.State.INVITED;
    }
}
