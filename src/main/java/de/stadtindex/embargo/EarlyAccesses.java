package de.stadtindex.embargo;

import de.stadtindex.account.People;
import de.stadtindex.account.PersonEntry;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.embargo.domain.EarlyAccess;
import de.stadtindex.embargo.domain.EarlyAccessRepository;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.ReleaseCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grants early access and ends it, with an entry in the audit log for each, and says afterwards who had it. */
@Service
@Transactional
public class EarlyAccesses {

    private final EarlyAccessRepository accesses;
    private final People people;
    private final ReleaseCalendar calendar;
    private final AuditLog log;
    private final Clock clock;

    EarlyAccesses(EarlyAccessRepository accesses, People people, ReleaseCalendar calendar, AuditLog log, Clock clock) {
        this.accesses = accesses;
        this.people = people;
        this.calendar = calendar;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Lets somebody of a press office see the own cities in an edition to come.
     *
     * @param from the first instant at which something is seen
     * @throws EarlyAccessRefusedException when that cannot be
     */
    public void grant(EditionYear year, String email, Instant from, String actor) {
        if (calendar.firstReleases().containsKey(year)) {
            throw new EarlyAccessRefusedException(EarlyAccessRefusal.ALREADY_PUBLIC);
        }
        PersonEntry person = ofThePress(email);
        Set<CityKey> granted = of(year).stream()
                .filter(access -> access.email().equals(person.email()) && access.endedAt() == null)
                .map(EarlyAccessEntry::city)
                .collect(Collectors.toSet());
        if (granted.containsAll(person.cities())) {
            throw new EarlyAccessRefusedException(EarlyAccessRefusal.GRANTED_ALREADY);
        }
        person.cities().stream()
                .filter(city -> !granted.contains(city))
                .sorted()
                .forEach(city -> grant(year, city, person, from, actor));
    }

    private PersonEntry ofThePress(String email) {
        PersonEntry person = people.find(email)
                .filter(known -> known.roles().contains(Role.PRESS) && known.state() != PersonEntry.State.DISABLED)
                .orElseThrow(() -> new EarlyAccessRefusedException(EarlyAccessRefusal.NOT_OF_THE_PRESS));
        if (person.cities().isEmpty()) {
            throw new EarlyAccessRefusedException(EarlyAccessRefusal.WITHOUT_CITY);
        }
        return person;
    }

    private void grant(EditionYear year, CityKey city, PersonEntry person, Instant from, String actor) {
        EarlyAccessEntry granted = EarlyAccessEntry.of(accesses.save(
                new EarlyAccess(year, city, person.email(), person.name(), from, actor, clock.instant())));
        log.write(
                actor,
                AuditNote.of(AuditAction.EARLY_ACCESS_GRANTED, granted.subject())
                        .changed(null, from.toString()));
    }

    /** Ends an access to an edition; one that has ended is left as it is. */
    public void end(EditionYear year, long id, String actor) {
        accesses.findByIdAndEdition(id, year.value())
                .filter(access -> access.endedAt() == null)
                .ifPresent(access -> {
                    access.end(clock.instant());
                    log.write(
                            actor,
                            AuditNote.of(
                                    AuditAction.EARLY_ACCESS_ENDED,
                                    EarlyAccessEntry.of(access).subject()));
                });
    }

    /** Every access to an edition, ended ones included, the first to open first. */
    @Transactional(readOnly = true)
    public List<EarlyAccessEntry> of(EditionYear year) {
        return accesses.findByEdition(year.value()).stream()
                .map(EarlyAccessEntry::of)
                .toList();
    }

    /** Who could see figures before the release, of every edition that came out; the newest edition first. */
    @Transactional(readOnly = true)
    public List<EarlyAccessEntry> ofReleased() {
        Map<EditionYear, Instant> releases = calendar.firstReleases();
        return accesses.findAll().stream()
                .filter(access -> Optional.ofNullable(releases.get(access.edition()))
                        .filter(access::wasOpenBefore)
                        .isPresent())
                .map(EarlyAccessEntry::of)
                .toList();
    }
}
