package de.stadtindex.account.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt to sign in that has not succeeded. */
@Entity
public class SignInAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String account;
    private String address;
    private Instant attemptedAt;

    protected SignInAttempt() {}

    public SignInAttempt(String account, String address, Instant attemptedAt) {
        this.account = account;
        this.address = address;
        this.attemptedAt = attemptedAt;
    }

    /** Number of the stored attempt; null until it is stored. */
    public @Nullable Long id() {
        return id;
    }

    public String account() {
        return account;
    }

    public String address() {
        return address;
    }

    public Instant attemptedAt() {
        return attemptedAt;
    }
}
