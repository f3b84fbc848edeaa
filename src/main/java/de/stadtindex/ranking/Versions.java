package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.domain.EditionVersion;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import de.stadtindex.ranking.domain.VersionDecision;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All versions with what was decided about them, for the desk; nothing of this is public. */
@Service
@Transactional(readOnly = true)
public class Versions {

    private final EditionVersionRepository versions;
    private final Clock clock;

    Versions(EditionVersionRepository versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Every version, newest edition and highest number first. */
    public List<VersionRecord> all() {
        return records(versions.findAll());
    }

    /** The versions of one edition, highest number first. */
    public List<VersionRecord> of(EditionYear year) {
        return records(versions.findByYear(year.value()));
    }

    /** One version; empty when no version has the number. */
    public Optional<VersionRecord> find(VersionNumber number) {
        return of(number.edition()).stream()
                .filter(version -> version.number().equals(number))
                .findFirst();
    }

    private List<VersionRecord> records(List<EditionVersion> highestFirst) {
        Instant now = clock.instant();
        Map<EditionYear, VersionNumber> live = highestFirst.stream()
                .filter(version -> version.isVisibleAt(now))
                .map(EditionVersion::versionNumber)
                .collect(Collectors.toMap(VersionNumber::edition, Function.identity(), (highest, _) -> highest));
        return highestFirst.stream()
                .map(version -> record(version, state(version, now, live)))
                .toList();
    }

    private static VersionState state(EditionVersion version, Instant now, Map<EditionYear, VersionNumber> live) {
        return switch (version.status()) {
            case DRAFT -> VersionState.DRAFT;
            case IN_REVIEW -> VersionState.IN_REVIEW;
            case WITHDRAWN -> VersionState.WITHDRAWN;
            case DISCARDED -> VersionState.DISCARDED;
            case APPROVED -> {
                if (version.waitsAt(now)) {
                    yield VersionState.SCHEDULED;
                }
                yield live.containsValue(version.versionNumber()) ? VersionState.LIVE : VersionState.SUPERSEDED;
            }
        };
    }

    private static VersionRecord record(EditionVersion version, VersionState state) {
        return new VersionRecord(
                version.versionNumber(),
                state,
                version.origin().actor(),
                version.publishAt(),
                version.withdrawnAt(),
                version.publicNote(),
                version.contentHash(),
                version.decisions().stream().map(Versions::line).toList());
    }

    private static VersionRecord.LogLine line(VersionDecision decision) {
        return new VersionRecord.LogLine(
                decision.status(), decision.happenedAt(), decision.actor(), decision.reason(), decision.byAuthor());
    }
}
