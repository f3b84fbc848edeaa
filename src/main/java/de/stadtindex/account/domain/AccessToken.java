package de.stadtindex.account.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key with which a script acts for its owner; only its hash is kept. */
@Entity
public class AccessToken {

    /** What a key is good for. */
    public enum Scope {
        /** To upload figures, which become a draft. */
        IMPORT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tokenHash;
    private String owner;
    private String label;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    protected AccessToken() {}

    /**
     * A new key.
     *
     * @param owner e-mail address of whom the script acts for
     */
    public AccessToken(
            String tokenHash, String owner, String label, Scope scope, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.owner = owner;
        this.label = label;
        this.scope = scope;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Makes the key useless for good. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String tokenHash() {
        return tokenHash;
    }

    public String owner() {
        return owner;
    }

    public String label() {
        return label;
    }

    public Scope scope() {
        return scope;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When the key was used last; empty when never. */
    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
