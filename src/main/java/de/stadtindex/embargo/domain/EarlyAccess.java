package de.stadtindex.embargo.domain;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That one person may see one city's figures in an edition before its release. */
@Entity
@SuppressWarnings("UnusedVariable") // queries name the fields
public class EarlyAccess {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int edition;
    private String ags;
    private String email;
    private String name;
    private Instant opensAt;
    private String grantedBy;
    private Instant grantedAt;
    private @Nullable Instant endedAt;

    protected EarlyAccess() {}

    /**
     * Access just granted.
     *
     * @param email who, as in logs
     * @param name who, as the public will read it
     */
    public EarlyAccess(
            EditionYear edition,
            CityKey city,
            String email,
            String name,
            Instant opensAt,
            String grantedBy,
            Instant grantedAt) {
        this.edition = edition.value();
        this.ags = city.ags();
        this.email = email;
        this.name = name;
        this.opensAt = opensAt;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    /** Ends the access before the release. */
    public void end(Instant now) {
        endedAt = now;
    }

    /** Whether it lets somebody in at an instant before the release. */
    public boolean isOpen(Instant now) {
        return endedAt == null && !now.isBefore(opensAt);
    }

    /** Whether it let somebody in at any time before the release. */
    public boolean wasOpenBefore(Instant release) {
        return opensAt.isBefore(release) && (endedAt == null || opensAt.isBefore(endedAt));
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public EditionYear edition() {
        return new EditionYear(edition);
    }

    public CityKey city() {
        return new CityKey(ags);
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
