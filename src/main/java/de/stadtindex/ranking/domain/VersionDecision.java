package de.stadtindex.ranking.domain;

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
@SuppressWarnings("UnusedVariable") // the persistence provider reads the fields
class VersionDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private EditionVersion.Status status;

    private Instant happenedAt;
    private String actor;
    private String reason;

    protected VersionDecision() {}

    VersionDecision(EditionVersion.Status status, Decision decision) {
        this.status = status;
        this.happenedAt = decision.at();
        this.actor = decision.actor();
        this.reason = decision.reason();
    }
}
