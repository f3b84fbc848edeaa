package de.stadtindex.ranking.domain;

import de.stadtindex.core.VersionNumber;
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
 * The unit of release: a full set of results of one edition. Guards its own way from draft to release; whether it is live
 * is never stored but follows from {@code publishAt} and the clock.
 */
@Entity
public class EditionVersion {

    /** What people have decided about a version. */
    public enum Status {
        /** Being put together; nobody outside sees it. */
        DRAFT,
        /** Handed to a second person. */
        IN_REVIEW,
        /** Decided for release at an instant; its results can no longer change. */
        APPROVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition")
    private Edition edition;

    private int number;

    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    private @Nullable Instant publishAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String publicNote;

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
        log(decision);
    }

    /** Hands the draft to a second person. */
    public void submitForReview(Decision decision) {
        require(Status.DRAFT, "Only a draft can be submitted for review");
        status = Status.IN_REVIEW;
        log(decision);
    }

    /** Decides that the version becomes public at this instant, past or future. */
    public void approve(Instant instant, Decision decision) {
        require(Status.IN_REVIEW, "Only a version in review can be approved");
        status = Status.APPROVED;
        publishAt = instant;
        log(decision);
    }

    /** Takes an approved version out of sight, for ever. */
    public void withdraw(Decision decision) {
        require(Status.APPROVED, "Only an approved version can be withdrawn");
        if (withdrawnAt != null) {
            throw new IllegalStateException("Version " + versionNumber() + " is withdrawn already");
        }
        withdrawnAt = decision.at();
        log(decision);
    }

    private void require(Status needed, String rule) {
        if (status != needed) {
            throw new IllegalStateException(rule + ", version " + versionNumber() + " is " + status);
        }
    }

    private void log(Decision decision) {
        decisions.add(new VersionDecision(status, decision));
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

    public Status status() {
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
}
