package de.stadtindex.ranking;

import de.stadtindex.core.ReleaseRefusal;
import de.stadtindex.core.ReleaseRefusedException;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.domain.Decision;
import de.stadtindex.ranking.domain.EditionRepository;
import de.stadtindex.ranking.domain.EditionVersion;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Lets people decide on the versions of an edition one after the other, and tells the one who comes too late. */
@Component
class VersionDecisions {

    private final EditionRepository editions;
    private final EditionVersionRepository versions;
    private final Clock clock;

    VersionDecisions(EditionRepository editions, EditionVersionRepository versions, Clock clock) {
        this.editions = editions;
        this.versions = versions;
        this.clock = clock;
    }

    /** Takes a step that goes into the log; refused as a {@link #change}, and without a reason. */
    void make(VersionNumber number, String actor, String reason, BiConsumer<EditionVersion, Decision> step) {
        if (reason.isBlank()) {
            throw new ReleaseRefusedException(number, ReleaseRefusal.REASON_MISSING);
        }
        change(number, version -> step.accept(version, decision(actor, reason)));
    }

    /**
     * Changes a version. It is read before the wait for its edition: who finds it changed afterwards has lost the race, and
     * nothing is done.
     *
     * @throws VersionNotFoundException when there is no such version
     * @throws ReleaseRefusedException when the change is not allowed, or another came first
     */
    void change(VersionNumber number, Consumer<EditionVersion> step) {
        EditionVersion version = find(number);
        editions.hold(number.edition().value());
        step.accept(version);
        try {
            versions.flush();
        } catch (OptimisticLockingFailureException _) {
            throw new ReleaseRefusedException(number, ReleaseRefusal.CHANGED_MEANWHILE);
        }
    }

    EditionVersion find(VersionNumber number) {
        return versions.findByNumber(number.edition().value(), number.number())
                .orElseThrow(() -> new VersionNotFoundException(number));
    }

    /** A decision of this instant, as exact as the database keeps it. */
    Decision decision(String actor, String reason) {
        return new Decision(actor, clock.instant().truncatedTo(ChronoUnit.MICROS), reason);
    }
}
