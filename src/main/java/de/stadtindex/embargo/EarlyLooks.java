package de.stadtindex.embargo;

import de.stadtindex.account.People;
import de.stadtindex.account.PersonEntry;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditCount;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.embargo.domain.EarlyAccess;
import de.stadtindex.embargo.domain.EarlyAccessRepository;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people look at figures before their release, as far as they may, and notes every look: no look without its note. */
@Service
@Transactional
public class EarlyLooks {

    private final EarlyAccessRepository accesses;
    private final People people;
    private final DataStates states;
    private final AuditLog log;
    private final Clock clock;

    EarlyLooks(EarlyAccessRepository accesses, People people, DataStates states, AuditLog log, Clock clock) {
        this.accesses = accesses;
        this.people = people;
        this.states = states;
        this.log = log;
        this.clock = clock;
    }

    /** What somebody may look at, or may later; editions that came out are no longer among them. */
    @Transactional(readOnly = true)
    public List<EarlyAccessEntry> grantedTo(String email) {
        Set<CityKey> own = cities(email);
        return accesses.findNotEnded(email).stream()
                .filter(access -> own.contains(access.city()) && !states.wasReleased(access.edition()))
                .map(EarlyAccessEntry::of)
                .toList();
    }

    /** Whether there is something to look at: the access has opened, and a version waits for its release. */
    @Transactional(readOnly = true)
    public boolean isOpen(EarlyAccessEntry access) {
        return !clock.instant().isBefore(access.opensAt())
                && states.coming(access.edition()).isPresent();
    }

    /**
     * Looks at one city in an edition before its release.
     *
     * @return empty when the person may not, or nothing is scheduled for release
     */
    public Optional<EarlyLook> look(String email, EditionYear year, CityKey city) {
        Instant now = clock.instant();
        return accesses.findNotEnded(email).stream()
                .filter(access -> access.edition().equals(year) && access.city().equals(city) && access.isOpen(now))
                .filter(access -> cities(email).contains(access.city()))
                .findFirst()
                .flatMap(access -> states.coming(year).map(state -> look(access, state, now)));
    }

    private EarlyLook look(EarlyAccess access, DataState state, Instant now) {
        EarlyAccessEntry entry = EarlyAccessEntry.of(access);
        LiveVersion shown = state.find(access.edition()).orElseThrow();
        log.write(
                access.email(),
                AuditNote.of(AuditAction.EARLY_LOOK, entry.subject())
                        .changed(null, shown.number().toString()));
        return new EarlyLook(entry, state, shown.number(), now, shown.publishAt());
    }

    /** How often somebody looked at an edition by each access, and when last; without those nobody used. By number of the access. */
    @Transactional(readOnly = true)
    public Map<Long, AuditCount> noted(EditionYear year) {
        Map<String, AuditCount> counts = log.count(AuditAction.EARLY_LOOK, year + " ");
        return accesses.findByEdition(year.value()).stream()
                .map(EarlyAccessEntry::of)
                .filter(access -> counts.containsKey(access.subject()))
                .collect(Collectors.toMap(EarlyAccessEntry::id, access -> counts.get(access.subject())));
    }

    private Set<CityKey> cities(String email) {
        return people.find(email).map(PersonEntry::cities).orElse(Set.of());
    }
}
