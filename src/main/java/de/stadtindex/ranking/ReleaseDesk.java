package de.stadtindex.ranking;

import de.stadtindex.core.ReleaseRefusal;
import de.stadtindex.core.ReleaseRefusedException;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.domain.Decision;
import de.stadtindex.ranking.domain.EditionVersion;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what becomes public and when; the only way in which figures do. A step that is not allowed ends in a
 * {@link ReleaseRefusedException}, a number no version has in a {@link VersionNotFoundException}.
 */
@Service
@Transactional
public class ReleaseDesk {

    private static final Set<ReleaseRefusal> OF_NO_MATTER_AFTERWARDS =
            Set.of(ReleaseRefusal.INSTANT_PAST, ReleaseRefusal.SAME_PERSON);

    private final VersionDecisions decisions;
    private final ReleaseRules rules;

    ReleaseDesk(VersionDecisions decisions, ReleaseRules rules) {
        this.decisions = decisions;
        this.rules = rules;
    }

    /** All that forbids this person to approve a version for this instant; empty if nothing does. */
    @Transactional(readOnly = true)
    public List<ReleaseRefusal> obstacles(VersionNumber number, Instant publishAt, String actor) {
        return rules.obstacles(decisions.find(number), publishAt, decisions.decision(actor, ""));
    }

    /** Whether four eyes let this person approve what that author drafted. */
    public boolean letsApprove(String author, String actor) {
        return rules.letsApprove(author, actor);
    }

    /** Decides that a version in review becomes public at an instant to come. */
    public void approve(VersionNumber number, Instant publishAt, String actor, String reason) {
        decisions.make(number, actor, reason, (version, decision) -> approve(version, publishAt, decision));
    }

    /** Decides that a version in review is public from this instant on. */
    public void approveNow(VersionNumber number, String actor, String reason) {
        decisions.make(number, actor, reason, (version, decision) -> approve(version, decision.at(), decision));
    }

    /**
     * Publishes as of an instant that may long have passed, without a second person: for figures that were public before
     * they came here, as those that come with the program.
     */
    public void publishAsOf(VersionNumber number, Instant instant, String actor, String reason) {
        decisions.make(number, actor, reason, (version, decision) -> {
            rules.obstacles(version, instant, decision).stream()
                    .filter(obstacle -> !OF_NO_MATTER_AFTERWARDS.contains(obstacle))
                    .findFirst()
                    .ifPresent(obstacle -> refuse(number, obstacle));
            version.approve(instant, decision);
        });
    }

    /** Takes an approval back while its instant has not come; the version is in review again. */
    public void stop(VersionNumber number, String actor, String reason) {
        decisions.make(number, actor, reason, EditionVersion::stop);
    }

    /** Takes a live version out of sight, for ever; the public is told when and for what reason. */
    public void withdraw(VersionNumber number, String actor, String reason) {
        decisions.make(number, actor, reason, EditionVersion::withdraw);
    }

    private void approve(EditionVersion version, Instant publishAt, Decision decision) {
        rules.obstacles(version, publishAt, decision).stream()
                .findFirst()
                .ifPresent(obstacle -> refuse(version.versionNumber(), obstacle));
        version.approve(publishAt, decision);
    }

    private static void refuse(VersionNumber number, ReleaseRefusal obstacle) {
        throw new ReleaseRefusedException(number, obstacle);
    }
}
