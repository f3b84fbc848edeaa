package de.stadtindex.ranking.domain;

import de.stadtindex.core.ReleaseRefusal;
import de.stadtindex.core.ReleaseRefusedException;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.core.VersionStatus;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit of release: a full set of results of one edition. Guards its own way from draft to release and answers a step
 * that its state does not allow with {@link ReleaseRefusedException}.
 */
@Entity
public class EditionVersion {

    private static final int SHORTEST_NOTE = 10;
    private static final int LONGEST_NOTE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition")
    private Edition edition;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status = VersionStatus.DRAFT;

    private @Nullable Instant publishAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String publicNote;
    private @Nullable String contentHash;

    @Version
    private int lockVersion;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "version_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<VersionDecision> decisions = new ArrayList<>();

    protected EditionVersion() {}

    /** A new draft of an edition. */
    public EditionVersion(Edition edition, int number, Decision decision) {
        this.edition = edition;
        this.number = number;
        decisions.add(new VersionDecision(status, decision, false));
    }

    /** Closes the content, which has been written: from now on it never changes. */
    public void seal(String hash) {
        contentHash = hash;
    }

    /** Says in public what the version corrects; 10 to 2000 characters. */
    public void explain(String note) {
        require(status.isOpen(), ReleaseRefusal.NOT_OPEN);
        int length = note.codePointCount(0, note.length());
        require(length >= SHORTEST_NOTE && length <= LONGEST_NOTE, ReleaseRefusal.NOTE_LENGTH);
        publicNote = note;
    }

    /** Hands the draft to a second person. */
    public void submitForReview(Decision decision) {
        require(status == VersionStatus.DRAFT, ReleaseRefusal.NOT_A_DRAFT);
        become(VersionStatus.IN_REVIEW, decision);
    }

    /** Gives the version back to those who drafted it. */
    public void sendBack(Decision decision) {
        require(status == VersionStatus.IN_REVIEW, ReleaseRefusal.NOT_IN_REVIEW);
        become(VersionStatus.DRAFT, decision);
    }

    /** Gives the version up before its release. */
    public void discard(Decision decision) {
        require(status.isOpen(), ReleaseRefusal.NOT_OPEN);
        become(VersionStatus.DISCARDED, decision);
    }

    /** Decides that the version becomes public at this instant, past or future. */
    public void approve(Instant instant, Decision decision) {
        require(status == VersionStatus.IN_REVIEW, ReleaseRefusal.NOT_IN_REVIEW);
        publishAt = instant;
        become(VersionStatus.APPROVED, decision);
    }

    /** Takes the approval back while the instant has not come. */
    public void stop(Decision decision) {
        require(status == VersionStatus.APPROVED, ReleaseRefusal.NOT_APPROVED);
        require(waitsAt(decision.at()), ReleaseRefusal.ALREADY_LIVE);
        publishAt = null;
        become(VersionStatus.IN_REVIEW, decision);
    }

    /** Takes a live version out of sight, for ever. */
    public void withdraw(Decision decision) {
        require(status == VersionStatus.APPROVED, ReleaseRefusal.NOT_APPROVED);
        require(!waitsAt(decision.at()), ReleaseRefusal.NOT_LIVE);
        withdrawnAt = decision.at();
        become(VersionStatus.WITHDRAWN, decision);
    }

    private void require(boolean allowed, ReleaseRefusal otherwise) {
        if (!allowed) {
            throw new ReleaseRefusedException(versionNumber(), otherwise);
        }
    }

    private void become(VersionStatus next, Decision decision) {
        status = next;
        boolean byAuthor = next == VersionStatus.APPROVED && decision.actor().equals(origin().actor());
        decisions.add(new VersionDecision(status, decision, byAuthor));
    }

    /** Whether the version is approved and its instant still to come. */
    public boolean waitsAt(Instant now) {
        return status == VersionStatus.APPROVED && publishAt != null && publishAt.isAfter(now);
    }

    /** Whether the version has ever been public, withdrawn or not. */
    public boolean cameOutBy(Instant now) {
        return publishAt != null && !publishAt.isAfter(now);
    }

    /** Whether the version may be seen; the entity's side of {@link EditionVersionRepository#findVisible}. */
    public boolean isVisibleAt(Instant now) {
        return status == VersionStatus.APPROVED && cameOutBy(now);
    }

    /** Who drafted the version, and when. */
    public VersionDecision origin() {
        return decisions.getFirst();
    }

    /** The log, oldest decision first. */
    public List<VersionDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** The stored identity; only a saved version has one. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Version " + versionNumber() + " is not saved yet");
        }
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public VersionNumber versionNumber() {
        return new VersionNumber(edition.year(), number);
    }

    public VersionStatus status() {
        return status;
    }

    public @Nullable Instant publishAt() {
        return publishAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String publicNote() {
        return publicNote;
    }

    public @Nullable String contentHash() {
        return contentHash;
    }
}
