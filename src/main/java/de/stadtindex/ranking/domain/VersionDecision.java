package de.stadtindex.ranking.domain;

import de.stadtindex.core.VersionStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line in the append-only log of a version. */
@Entity
@Table(name = "edition_version_status")
public class VersionDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // the persistence provider reads it
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    private Instant happenedAt;
    private String actor;
    private String reason;
    private boolean byAuthor;

    protected VersionDecision() {}

    VersionDecision(VersionStatus status, Decision decision, boolean byAuthor) {
        this.status = status;
        this.happenedAt = decision.at();
        this.actor = decision.actor();
        this.reason = decision.reason();
        this.byAuthor = byAuthor;
    }

    /** The state the decision led to. */
    public VersionStatus status() {
        return status;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }

    /** Whether it approved what the same person had drafted. */
    public boolean byAuthor() {
        return byAuthor;
    }
}
