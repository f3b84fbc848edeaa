package de.stadtindex.account.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A link that works once and not for ever. Only its hash is kept, so the database opens no door. */
@Entity
public class AccessLink implements Persistable<String> {

    /** What a link is good for. */
    public enum Purpose {
        /** To become the first administrator of an empty installation. */
        SETUP,
        /** To choose a password, for the first time or anew. */
        PASSWORD
    }

    @Id
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable Long personId;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @jakarta.persistence.Transient
    private boolean madeNow;

    protected AccessLink() {}

    private AccessLink(String tokenHash, Purpose purpose, @Nullable Long personId, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.personId = personId;
        this.expiresAt = expiresAt;
        this.madeNow = true;
    }

    public static AccessLink forSetup(String tokenHash, Instant expiresAt) {
        return new AccessLink(tokenHash, Purpose.SETUP, null, expiresAt);
    }

    public static AccessLink forPassword(String tokenHash, long personId, Instant expiresAt) {
        return new AccessLink(tokenHash, Purpose.PASSWORD, personId, expiresAt);
    }

    public boolean isGoodFor(Purpose wanted, Instant now) {
        return purpose == wanted && usedAt == null && now.isBefore(expiresAt);
    }

    /** Uses the link up; errors with IllegalStateException when that has happened before. */
    public void use(Instant now) {
        if (usedAt != null) {
            throw new IllegalStateException("This link was used before");
        }
        usedAt = now;
    }

    /** Whom the link is for; empty for a setup link. */
    public Optional<Long> person() {
        return Optional.ofNullable(personId);
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
