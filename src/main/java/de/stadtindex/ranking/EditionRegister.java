package de.stadtindex.ranking;

import de.stadtindex.core.AnnouncementKind;
import de.stadtindex.core.Changed;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.core.RegistryRefusedException;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.domain.Edition;
import de.stadtindex.ranking.domain.EditionRepository;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import de.stadtindex.ranking.domain.ReleaseAnnouncementRepository;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people look after editions. What is entered here is seen only once a version of the edition is public. */
@Service
@Transactional
public class EditionRegister {

    private final EditionRepository editions;
    private final EditionVersionRepository versions;
    private final ReleaseAnnouncementRepository announcements;
    private final Clock clock;

    EditionRegister(
            EditionRepository editions,
            EditionVersionRepository versions,
            ReleaseAnnouncementRepository announcements,
            Clock clock) {
        this.editions = editions;
        this.versions = versions;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** All editions, the newest first. */
    @Transactional(readOnly = true)
    public List<EditionEntry> all() {
        return editions.findAll().stream()
                .map(EditionEntry::of)
                .sorted(Comparator.comparing(EditionEntry::year).reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<EditionEntry> find(EditionYear year) {
        return editions.findById(year.value()).map(EditionEntry::of);
    }

    /**
     * Enters an edition.
     *
     * @throws RegistryRefusedException when there is one of that year
     */
    public EditionEntry create(EditionFacts facts, EditionLicence licence) {
        editions.lock();
        if (editions.existsById(facts.year().value())) {
            throw new RegistryRefusedException(RegistryRefusal.YEAR_TAKEN);
        }
        Edition edition = new Edition(facts.year(), facts.publishedOn(), facts.cities());
        state(edition, facts, licence);
        return EditionEntry.of(editions.save(edition));
    }

    /**
     * Changes what is stated about an edition.
     *
     * @param seen the revision that was looked at
     * @throws EditionNotFoundException when there is no such edition
     * @throws RegistryRefusedException when somebody else changed it since, or its state forbids the change
     */
    public Changed<EditionEntry> change(int seen, EditionFacts facts, EditionLicence licence) {
        Edition edition = editions.hold(facts.year().value()).orElseThrow(EditionNotFoundException::new);
        EditionEntry before = EditionEntry.of(edition);
        edition.revise(seen);
        rank(edition, facts.cities());
        comeOutOn(edition, facts.publishedOn());
        state(edition, facts, licence);
        return new Changed<>(before, EditionEntry.of(edition));
    }

    private void rank(Edition edition, int cities) {
        if (edition.cities() != cities && isReleased(edition.year())) {
            throw new RegistryRefusedException(RegistryRefusal.CITIES_SETTLED);
        }
        edition.rank(cities);
    }

    private void comeOutOn(Edition edition, LocalDate day) {
        if (!edition.publishedOn().equals(day) && isAnnounced(edition.year()) && !isPublic(edition.year())) {
            throw new RegistryRefusedException(RegistryRefusal.DAY_ANNOUNCED);
        }
        edition.comeOutOn(day);
    }

    private boolean isAnnounced(EditionYear year) {
        return announcements.findByEdition(year.value()).stream()
                .findFirst()
                .filter(newest -> newest.kind() == AnnouncementKind.DAY)
                .isPresent();
    }

    private boolean isPublic(EditionYear year) {
        Instant now = clock.instant();
        return versions.findFirstReleases().stream()
                .anyMatch(release ->
                        release.year() == year.value() && !release.publishAt().isAfter(now));
    }

    private boolean isReleased(EditionYear year) {
        return versions.findFirstReleases().stream().anyMatch(release -> release.year() == year.value());
    }

    private static void state(Edition edition, EditionFacts facts, EditionLicence licence) {
        edition.describeMethod(facts.indicators(), facts.parameters(), facts.dataPoints());
        edition.noteSummary(value(facts.mean()), value(facts.topTen()));
        switch (licence) {
            case EditionLicence.Open(String terms) -> edition.offerUnder(terms);
            case EditionLicence.Closed(var terms) -> edition.withhold(terms);
        }
    }

    private static @Nullable BigDecimal value(@Nullable Score score) {
        return score == null ? null : score.value();
    }
}
