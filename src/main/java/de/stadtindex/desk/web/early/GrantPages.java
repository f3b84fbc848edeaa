package de.stadtindex.desk.web.early;

import de.stadtindex.account.People;
import de.stadtindex.account.PersonEntry;
import de.stadtindex.audit.AuditCount;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.embargo.EarlyAccessEntry;
import de.stadtindex.embargo.EarlyAccesses;
import de.stadtindex.embargo.EarlyLooks;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.CalendarState;
import de.stadtindex.ranking.ReleaseCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together who may see an edition early, and who could be let in. */
@Component
class GrantPages {

    private final EarlyAccesses accesses;
    private final EarlyLooks looks;
    private final People people;
    private final CityDirectory directory;
    private final ReleaseCalendar calendar;

    GrantPages(
            EarlyAccesses accesses,
            EarlyLooks looks,
            People people,
            CityDirectory directory,
            ReleaseCalendar calendar) {
        this.accesses = accesses;
        this.looks = looks;
        this.people = people;
        this.directory = directory;
        this.calendar = calendar;
    }

    GrantPage page(EditionYear year, Words words) {
        Map<Long, AuditCount> noted = looks.noted(year);
        return new GrantPage(
                year.toString(),
                calendar.entry(year).state() == CalendarState.PUBLISHED,
                accesses.of(year).stream()
                        .map(access -> line(access, Optional.ofNullable(noted.get(access.id())), words))
                        .toList(),
                people.everyone().stream()
                        .filter(GrantPages::canBeLetIn)
                        .map(person -> new GrantPage.Candidate(
                                person.email(), person.name() + " (" + names(person.cities(), words) + ")"))
                        .toList());
    }

    private static boolean canBeLetIn(PersonEntry person) {
        return person.roles().contains(Role.PRESS)
                && !person.cities().isEmpty()
                && person.state() != PersonEntry.State.DISABLED;
    }

    private GrantPage.Line line(EarlyAccessEntry access, Optional<AuditCount> noted, Words words) {
        Instant ended = access.endedAt();
        return new GrantPage.Line(
                access.id(),
                access.name(),
                access.email(),
                names(List.of(access.city()), words),
                words.moment(access.opensAt()),
                noted.map(count -> words.say("early.looks", count.times(), words.moment(count.last())))
                        .orElseGet(() -> words.say("early.looks.none")),
                ended == null ? "" : words.say("early.ended", words.moment(ended)));
    }

    private String names(Collection<CityKey> cities, Words words) {
        return words.list(directory.entries(cities).values().stream()
                .map(CityEntry::name)
                .sorted()
                .toList());
    }
}
