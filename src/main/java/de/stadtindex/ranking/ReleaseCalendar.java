package de.stadtindex.ranking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.stadtindex.core.AnnouncementKind;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.core.RegistryRefusedException;
import de.stadtindex.ranking.CalendarEntry.Said;
import de.stadtindex.ranking.domain.Edition;
import de.stadtindex.ranking.domain.EditionRepository;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import de.stadtindex.ranking.domain.FirstRelease;
import de.stadtindex.ranking.domain.ReleaseAnnouncement;
import de.stadtindex.ranking.domain.ReleaseAnnouncementRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says when editions come out; remembers every day and reason that was given before. */
@Service
@Transactional
public class ReleaseCalendar {

    private final EditionRepository editions;
    private final EditionVersionRepository versions;
    private final ReleaseAnnouncementRepository announcements;
    private final Clock clock;

    ReleaseCalendar(
            EditionRepository editions,
            EditionVersionRepository versions,
            ReleaseAnnouncementRepository announcements,
            Clock clock) {
        this.editions = editions;
        this.versions = versions;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Every edition, the newest first. Those nobody has announced or released are among them. */
    @Transactional(readOnly = true)
    public List<CalendarEntry> entries() {
        Map<EditionYear, List<ReleaseAnnouncement>> said =
                announcements.findAll().stream().collect(groupingBy(ReleaseAnnouncement::edition));
        Map<EditionYear, Instant> came = firstReleases();
        return editions.findAll().stream()
                .map(Edition::year)
                .sorted((one, other) -> other.compareTo(one))
                .map(year -> entry(year, said.getOrDefault(year, List.of()), came.get(year)))
                .toList();
    }

    /** One edition, whether or not there is one of that year. */
    @Transactional(readOnly = true)
    public CalendarEntry entry(EditionYear year) {
        return entry(
                year, announcements.findByEdition(year.value()), firstReleases().get(year));
    }

    /**
     * Announces when an edition comes out, or that it does not; a day becomes the edition's own.
     *
     * @param seen the revision of the edition that was looked at
     * @throws EditionNotFoundException when there is no such edition
     * @throws RegistryRefusedException when somebody else changed it since, it is public, the day has passed, or a reason is
     *     missing
     */
    public void announce(EditionYear year, int seen, Announcement what, String actor) {
        Edition edition = editions.hold(year.value()).orElseThrow(EditionNotFoundException::new);
        edition.revise(seen);
        check(entry(year), what);
        LocalDate day = what.day();
        if (what.kind() == AnnouncementKind.DAY && day != null) {
            edition.comeOutOn(day);
        }
        announcements.save(new ReleaseAnnouncement(year, what.kind(), day, what.reason(), clock.instant(), actor));
    }

    private void check(CalendarEntry known, Announcement what) {
        if (known.state() == CalendarState.PUBLISHED) {
            throw new RegistryRefusedException(RegistryRefusal.ALREADY_PUBLIC);
        }
        if (what.reason() == null
                && (what.kind() == AnnouncementKind.POSTPONED || !known.said().isEmpty())) {
            throw new RegistryRefusedException(RegistryRefusal.REASON_MISSING);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ReleaseTime.ZONE);
        LocalDate earliest = what.kind() == AnnouncementKind.MONTH ? today.withDayOfMonth(1) : today;
        if (what.day() != null && what.day().isBefore(earliest)) {
            throw new RegistryRefusedException(RegistryRefusal.DAY_PAST);
        }
    }

    /** When each edition that came out became public, be it withdrawn since. */
    @Transactional(readOnly = true)
    public Map<EditionYear, Instant> firstReleases() {
        Instant now = clock.instant();
        return versions.findFirstReleases().stream()
                .filter(release -> !release.publishAt().isAfter(now))
                .collect(toMap(release -> new EditionYear(release.year()), FirstRelease::publishAt));
    }

    private static CalendarEntry entry(
            EditionYear year, List<ReleaseAnnouncement> newestFirst, @Nullable Instant came) {
        List<Said> said = newestFirst.stream().map(ReleaseCalendar::said).toList();
        if (came != null) {
            return new CalendarEntry(year, CalendarState.PUBLISHED, LocalDate.ofInstant(came, ReleaseTime.ZONE), said);
        }
        return said.stream()
                .findFirst()
                .map(newest -> new CalendarEntry(
                        year, state(newest), newest.announcement().day(), said))
                .orElseGet(() -> new CalendarEntry(year, CalendarState.NOT_ANNOUNCED, null, said));
    }

    private static CalendarState state(Said newest) {
        return switch (newest.announcement().kind()) {
            case MONTH -> CalendarState.MONTH;
            case DAY -> CalendarState.DAY;
            case POSTPONED -> CalendarState.POSTPONED;
        };
    }

    private static Said said(ReleaseAnnouncement stored) {
        Announcement announcement = new Announcement(stored.kind(), stored.day(), stored.reason());
        return new Said(announcement, stored.announcedAt(), stored.announcedBy());
    }
}
