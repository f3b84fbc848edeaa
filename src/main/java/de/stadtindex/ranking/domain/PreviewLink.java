package de.stadtindex.ranking.domain;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link by which somebody outside sees one version before its time, and not for ever; only its hash is kept. */
@Entity
@SuppressWarnings("UnusedVariable") // queries name the fields
public class PreviewLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tokenHash;
    private int edition;
    private int number;
    private String reader;
    private String createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant endedAt;

    protected PreviewLink() {}

    /**
     * A link just handed out.
     *
     * @param reader for whom, in the words of whoever made it
     */
    public PreviewLink(
            String tokenHash,
            VersionNumber version,
            String reader,
            String createdBy,
            Instant createdAt,
            Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.edition = version.edition().value();
        this.number = version.number();
        this.reader = reader;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Ends the link before its time. */
    public void end(Instant now) {
        endedAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public VersionNumber version() {
        return new VersionNumber(new EditionYear(edition), number);
    }

    public String reader() {
        return reader;
    }

    /** Who handed the link out. */
    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
