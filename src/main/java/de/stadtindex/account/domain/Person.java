package de.stadtindex.account.domain;

import de.stadtindex.core.CityKey;
import de.stadtindex.platform.access.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. The e-mail address is for good: logs name people by it. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email;
    private String name;
    private @Nullable String passwordHash;
    private Instant createdAt;
    private @Nullable Instant disabledAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_city", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "ags")
    private Set<String> cities = new HashSet<>();

    private int accessStamp;

    @Version
    private int lockVersion;

    protected Person() {}

    /**
     * A person without a password yet.
     *
     * @param email in lower case
     */
    public Person(String email, String name, Collection<Role> roles, Instant createdAt) {
        this.email = email;
        this.name = name;
        this.createdAt = createdAt;
        changeRoles(roles);
    }

    public void choosePassword(String hash) {
        this.passwordHash = hash;
        endSessions();
    }

    /** Replaces all roles; errors with IllegalArgumentException when none is left. */
    public final void changeRoles(Collection<Role> newRoles) {
        if (newRoles.isEmpty()) {
            throw new IllegalArgumentException("A person without a role could sign in to nothing");
        }
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        endSessions();
    }

    /** Replaces the cities on which a person of the press office works. */
    public void changeCities(Collection<CityKey> newCities) {
        Set<String> keys = newCities.stream().map(CityKey::ags).collect(Collectors.toSet());
        cities.retainAll(keys);
        cities.addAll(keys);
    }

    /** Ends the right to sign in; what the person did stays. */
    public void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
            endSessions();
        }
    }

    public void enable() {
        disabledAt = null;
    }

    /** Makes every sign-in before this moment void, also one that is under way. */
    public final void endSessions() {
        accessStamp++;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    /** The stored password; empty while the invitation is open. */
    public Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Set<CityKey> cities() {
        return cities.stream().map(CityKey::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Grows with every change of what lets the person in or of what they may do. */
    public int accessStamp() {
        return accessStamp;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
