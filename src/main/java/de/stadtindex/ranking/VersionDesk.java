package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.domain.Decision;
import de.stadtindex.ranking.domain.Edition;
import de.stadtindex.ranking.domain.EditionRepository;
import de.stadtindex.ranking.domain.EditionVersion;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings versions from draft to release; the only way in which figures become public. */
@Service
@Transactional
public class VersionDesk {

    private final EditionRepository editions;
    private final EditionVersionRepository versions;
    private final VersionWriter writer;
    private final Clock clock;

    VersionDesk(EditionRepository editions, EditionVersionRepository versions, VersionWriter writer, Clock clock) {
        this.editions = editions;
        this.versions = versions;
        this.writer = writer;
        this.clock = clock;
    }

    /** Creates the next version of an edition as a draft, which nobody outside sees. */
    public VersionNumber draft(EditionYear year, VersionContent content, String actor, String reason) {
        Edition edition = editions.findById(year.value()).orElseThrow(EditionNotFoundException::new);
        int number = versions.highestNumber(year.value()) + 1;
        EditionVersion version = versions.save(new EditionVersion(edition, number, decision(actor, reason)));
        writer.write(version.id(), content);
        return version.versionNumber();
    }

    /** Hands a draft to a second person. */
    public void submitForReview(VersionNumber number, String actor, String reason) {
        find(number).submitForReview(decision(actor, reason));
    }

    /** Decides that a version becomes public at an instant; errors with IllegalStateException unless it is in review. */
    public void approve(VersionNumber number, Instant publishAt, String actor, String reason) {
        find(number).approve(publishAt, decision(actor, reason));
    }

    /** Takes an approved version out of sight. */
    public void withdraw(VersionNumber number, String actor, String reason) {
        find(number).withdraw(decision(actor, reason));
    }

    private EditionVersion find(VersionNumber number) {
        return versions.findByNumber(number.edition().value(), number.number())
                .orElseThrow(() -> new VersionNotFoundException(number));
    }

    private Decision decision(String actor, String reason) {
        return new Decision(actor, clock.instant(), reason);
    }
}
