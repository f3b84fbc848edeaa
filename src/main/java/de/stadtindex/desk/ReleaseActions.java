package de.stadtindex.desk;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.VersionDesk;
import de.stadtindex.ranking.VersionRecord;
import de.stadtindex.ranking.VersionRecord.LogLine;
import de.stadtindex.ranking.Versions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a version a step further and notes it in the audit log: both are done or neither is. Errors as
 * {@link VersionDesk} and {@link ReleaseDesk} do.
 */
@Service
@Transactional
public class ReleaseActions {

    private final VersionDesk drafts;
    private final ReleaseDesk releases;
    private final Versions versions;
    private final AuditLog log;

    ReleaseActions(VersionDesk drafts, ReleaseDesk releases, Versions versions, AuditLog log) {
        this.drafts = drafts;
        this.releases = releases;
        this.versions = versions;
        this.log = log;
    }

    /** Says in public what a version corrects. */
    public void explain(VersionNumber number, String note, String actor) {
        drafts.explain(number, note);
        log.write(actor, note(AuditAction.VERSION_EXPLAINED, number).changed(null, note.strip()));
    }

    public void submit(VersionNumber number, String actor, String reason) {
        drafts.submitForReview(number, actor, reason);
        remember(AuditAction.VERSION_SUBMITTED, number);
    }

    public void sendBack(VersionNumber number, String actor, String reason) {
        drafts.sendBack(number, actor, reason);
        remember(AuditAction.VERSION_SENT_BACK, number);
    }

    public void discard(VersionNumber number, String actor, String reason) {
        drafts.discard(number, actor, reason);
        remember(AuditAction.VERSION_DISCARDED, number);
    }

    /** Makes a version public at once. */
    public void publish(VersionNumber number, String actor, String reason) {
        releases.approveNow(number, actor, reason);
        remember(AuditAction.VERSION_PUBLISHED, number);
    }

    /** Lets a version become public at an instant to come. */
    public void schedule(VersionNumber number, Instant publishAt, String actor, String reason) {
        releases.approve(number, publishAt, actor, reason);
        remember(AuditAction.VERSION_SCHEDULED, number);
    }

    public void stop(VersionNumber number, String actor, String reason) {
        releases.stop(number, actor, reason);
        remember(AuditAction.RELEASE_STOPPED, number);
    }

    public void withdraw(VersionNumber number, String actor, String reason) {
        releases.withdraw(number, actor, reason);
        remember(AuditAction.VERSION_WITHDRAWN, number);
    }

    /** Drafts a version that says what an older one says. */
    public VersionNumber restore(VersionNumber older, String actor, String reason) {
        VersionNumber draft = drafts.draftLike(older, actor, reason);
        AuditNote note = note(AuditAction.VERSION_RESTORED, draft).changed(older.toString(), draft.toString());
        log.write(actor, note.because(reason));
        return draft;
    }

    /** Reads the version only after the step, for what is read before is no longer new under the lock of its edition. */
    private void remember(AuditAction action, VersionNumber number) {
        VersionRecord version = versions.find(number).orElseThrow();
        List<LogLine> decisions = version.log();
        LogLine last = decisions.getLast();
        String before = decisions.get(decisions.size() - 2).status().name();
        log.write(
                last.actor(),
                note(action, number)
                        .changed(before, after(last, version.publishAt()))
                        .because(last.reason()));
    }

    private static String after(LogLine last, @Nullable Instant publishAt) {
        String state = publishAt == null ? last.status().name() : last.status() + " " + publishAt;
        return last.byAuthor() ? state + " BY_AUTHOR" : state;
    }

    private static AuditNote note(AuditAction action, VersionNumber number) {
        return AuditNote.of(action, number.toString());
    }
}
