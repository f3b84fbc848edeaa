package de.stadtindex.ranking.domain;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A link by which somebody outside sees one version before its time, and not for ever; only its hash is kept. */
@Entity
public class PreviewLink implements Persistable<String> {

    @Id
    private String tokenHash;

    private int edition;
    private int number;
    private String createdBy;
    private Instant createdAt;
    private Instant expiresAt;

    @Transient
    private boolean madeNow;

    protected PreviewLink() {}

    public PreviewLink(
            String tokenHash, VersionNumber version, String createdBy, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.edition = version.edition().value();
        this.number = version.number();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
        this.madeNow = true;
    }

    public boolean isGood(Instant now) {
        return now.isBefore(expiresAt);
    }

    public VersionNumber version() {
        return new VersionNumber(new EditionYear(edition), number);
    }

    /** Who handed the link out. */
    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public String getId() {
        return tokenHash;
    }

    @Override
    public boolean isNew() {
        return madeNow;
    }
}
