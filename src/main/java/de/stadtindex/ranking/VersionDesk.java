package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.domain.Edition;
import de.stadtindex.ranking.domain.EditionRepository;
import de.stadtindex.ranking.domain.EditionVersion;
import de.stadtindex.ranking.domain.EditionVersionRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings versions from draft to review; {@link ReleaseDesk} takes them further. A step that is not allowed ends in a
 * {@link de.stadtindex.core.ReleaseRefusedException}, a number no version has in a {@link VersionNotFoundException}.
 */
@Service
@Transactional
public class VersionDesk {

    private final EditionRepository editions;
    private final EditionVersionRepository versions;
    private final VersionWriter writer;
    private final VersionDecisions decisions;

    VersionDesk(
            EditionRepository editions,
            EditionVersionRepository versions,
            VersionWriter writer,
            VersionDecisions decisions) {
        this.editions = editions;
        this.versions = versions;
        this.writer = writer;
        this.decisions = decisions;
    }

    /**
     * Creates the next version of an edition as a draft, which nobody outside sees; what it says never changes again.
     *
     * @throws EditionNotFoundException when there is no such edition
     */
    public VersionNumber draft(EditionYear year, VersionContent content, String actor, String reason) {
        EditionVersion version = next(year, actor, reason);
        writer.write(version.id(), content);
        return seal(version);
    }

    /** Creates a draft that says what an older version of the same edition says: the way back from a faulty one. */
    public VersionNumber draftLike(VersionNumber older, String actor, String reason) {
        long model = decisions.find(older).id();
        EditionVersion version = next(older.edition(), actor, reason);
        writer.copy(model, version.id());
        return seal(version);
    }

    /** Says in public what a version corrects, in 10 to 2000 characters; until its approval this may be said anew. */
    public void explain(VersionNumber number, String note) {
        decisions.change(number, version -> version.explain(note.strip()));
    }

    /** Hands a draft to a second person. */
    public void submitForReview(VersionNumber number, String actor, String reason) {
        decisions.make(number, actor, reason, EditionVersion::submitForReview);
    }

    /** Gives a version in review back, with the reason why. */
    public void sendBack(VersionNumber number, String actor, String reason) {
        decisions.make(number, actor, reason, EditionVersion::sendBack);
    }

    /** Gives up a draft or a version in review; its number is not given again. */
    public void discard(VersionNumber number, String actor, String reason) {
        decisions.make(number, actor, reason, EditionVersion::discard);
    }

    private EditionVersion next(EditionYear year, String actor, String reason) {
        Edition edition = editions.hold(year.value()).orElseThrow(EditionNotFoundException::new);
        int number = versions.highestNumber(year.value()) + 1;
        return versions.save(new EditionVersion(edition, number, decisions.decision(actor, reason)));
    }

    private VersionNumber seal(EditionVersion version) {
        version.seal(writer.hash(version.id()));
        versions.flush();
        return version.versionNumber();
    }
}
