package de.stadtindex.desk;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.Changed;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.Announcement;
import de.stadtindex.ranking.CalendarEntry;
import de.stadtindex.ranking.ComparabilityRegister;
import de.stadtindex.ranking.EditionComparability;
import de.stadtindex.ranking.EditionEntry;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.EditionRegister;
import de.stadtindex.ranking.ReleaseCalendar;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after editions and notes each change in the audit log: both are done or neither is. Errors as
 * {@link EditionRegister}, {@link ReleaseCalendar} and {@link ComparabilityRegister} do.
 */
@Service
@Transactional
public class EditionActions {

    private final EditionRegister editions;
    private final ReleaseCalendar calendar;
    private final ComparabilityRegister comparabilities;
    private final AuditLog log;

    EditionActions(
            EditionRegister editions, ReleaseCalendar calendar, ComparabilityRegister comparabilities, AuditLog log) {
        this.editions = editions;
        this.calendar = calendar;
        this.comparabilities = comparabilities;
        this.log = log;
    }

    public void create(EditionFacts facts, EditionLicence licence, String actor) {
        EditionEntry created = editions.create(facts, licence);
        log.write(
                actor,
                AuditNote.of(AuditAction.EDITION_CREATED, RegistrySubject.of(facts.year()))
                        .changed(null, text(created).besides(RegistryText.empty())));
    }

    /** Changes what is stated; nothing is noted where nothing is different. */
    public void change(int seen, EditionFacts facts, EditionLicence licence, String actor) {
        Changed<EditionEntry> changed = editions.change(seen, facts, licence);
        RegistryText before = text(changed.before());
        RegistryText after = text(changed.after());
        if (!before.equals(after)) {
            log.write(
                    actor,
                    AuditNote.of(AuditAction.EDITION_CHANGED, RegistrySubject.of(facts.year()))
                            .changed(before.besides(after), after.besides(before)));
        }
    }

    public void announce(EditionYear year, int seen, Announcement what, String actor) {
        CalendarEntry before = calendar.entry(year);
        calendar.announce(year, seen, what, actor);
        Announcement former =
                before.said().isEmpty() ? null : before.said().getFirst().announcement();
        log.write(
                actor,
                AuditNote.of(AuditAction.RELEASE_ANNOUNCED, RegistrySubject.of(year))
                        .changed(text(former), text(what))
                        .because(what.reason()));
    }

    public void compare(EditionYear year, int seen, EditionComparability wanted, String actor) {
        Changed<EditionComparability> changed = comparabilities.change(year, seen, wanted);
        RegistryText before = text(changed.before());
        RegistryText after = text(changed.after());
        if (!before.equals(after)) {
            log.write(
                    actor,
                    AuditNote.of(AuditAction.COMPARABILITY_CHANGED, RegistrySubject.of(year))
                            .changed(before.besides(after), after.besides(before)));
        }
    }

    private static RegistryText text(EditionComparability noted) {
        Stream<String> own =
                Optional.ofNullable(noted.own()).stream().flatMap(words -> Stream.of(words.german(), words.english()));
        String reasons = Stream.concat(noted.codes().stream().sorted(), own).collect(Collectors.joining(" | "));
        return RegistryText.empty()
                .with(RegistryFact.VERDICT, noted.verdict())
                .with(RegistryFact.REASONS, reasons.isEmpty() ? null : reasons);
    }

    private static RegistryText text(EditionEntry edition) {
        EditionFacts facts = edition.facts();
        return RegistryText.empty()
                .with(RegistryFact.PUBLISHED_ON, facts.publishedOn())
                .with(RegistryFact.CITIES, facts.cities())
                .with(RegistryFact.INDICATORS, facts.indicators())
                .with(RegistryFact.PARAMETERS, facts.parameters())
                .with(RegistryFact.DATA_POINTS, facts.dataPoints())
                .with(RegistryFact.MEAN, facts.mean())
                .with(RegistryFact.TOP_TEN, facts.topTen())
                .with(RegistryFact.LICENCE, edition.licence().terms())
                .with(RegistryFact.GATE, edition.licence().isOpen() ? "OPEN" : "CLOSED");
    }

    private static @Nullable String text(@Nullable Announcement said) {
        if (said == null) {
            return null;
        }
        String day = said.day() == null ? "" : " " + said.day();
        return RegistryText.empty()
                .with(RegistryFact.ANNOUNCED, said.kind() + day)
                .besides(RegistryText.empty());
    }
}
