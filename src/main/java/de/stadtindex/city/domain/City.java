package de.stadtindex.city.domain;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.CityKeys;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.core.RegistryRefusedException;
import de.stadtindex.core.Slug;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A city that some edition ranked; its official key never changes, its name and slug may. */
@Entity
public class City implements Persistable<String> {

    @Id
    private String ags;

    private String name;
    private String slug;

    @Enumerated(EnumType.STRING)
    private FederalState state;

    private @Nullable Integer population;
    private @Nullable LocalDate populationAsOf;
    private BigDecimal latitude;
    private BigDecimal longitude;

    private int revision;

    @ElementCollection
    @CollectionTable(name = "city_alias", joinColumns = @JoinColumn(name = "ags"))
    @Column(name = "alias")
    private Set<String> aliases = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "city_former_slug", joinColumns = @JoinColumn(name = "ags"))
    @Column(name = "slug")
    private Set<String> formerSlugs = new TreeSet<>();

    @jakarta.persistence.Transient
    private boolean registeredNow;

    protected City() {}

    /** A new city under an address of its own, at a place on earth (WGS 84, degrees). */
    public City(CityKey key, String name, Slug slug, FederalState state, BigDecimal latitude, BigDecimal longitude) {
        this.ags = key.ags();
        this.name = name;
        this.slug = slug.value();
        this.state = state;
        this.latitude = latitude;
        this.longitude = longitude;
        this.registeredNow = true;
    }

    /** Notes how many people lived here on a day. */
    public void countPeople(int people, LocalDate day) {
        if (people < 1) {
            throw new IllegalArgumentException("A city has people: " + people);
        }
        this.population = people;
        this.populationAsOf = day;
    }

    /**
     * Begins a change of what is known; only whoever saw the present state may make one.
     *
     * @param seen the revision that was looked at
     * @throws RegistryRefusedException when somebody else changed the city since
     */
    public void revise(int seen) {
        if (revision != seen) {
            throw new RegistryRefusedException(RegistryRefusal.CHANGED_MEANWHILE);
        }
        revision++;
    }

    /** Gives the city another name; it is still found under the former one. */
    public void rename(String newName) {
        if (!name.equals(newName)) {
            aliases.add(name);
            aliases.remove(newName);
            name = newName;
        }
    }

    /** Gives the city another address; the former one leads to it for ever. */
    public void moveTo(Slug newSlug) {
        if (!slug.equals(newSlug.value())) {
            formerSlugs.add(slug);
            formerSlugs.remove(newSlug.value());
            slug = newSlug.value();
        }
    }

    /** Says where the city lies (WGS 84, degrees). */
    public void lieAt(BigDecimal newLatitude, BigDecimal newLongitude) {
        latitude = newLatitude;
        longitude = newLongitude;
    }

    /** Notes that nobody knows how many people live here. */
    public void forgetPeople() {
        population = null;
        populationAsOf = null;
    }

    /** Lets the city be found under another name. */
    public void addAlias(String alias) {
        aliases.add(alias);
    }

    /** The city is no longer found under that name. */
    public void removeAlias(String alias) {
        aliases.remove(alias);
    }

    @Override
    public String getId() {
        return ags;
    }

    @Override
    public boolean isNew() {
        return registeredNow;
    }

    public CityKey key() {
        return CityKeys.of(ags);
    }

    public String name() {
        return name;
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public FederalState state() {
        return state;
    }

    public @Nullable Integer population() {
        return population;
    }

    public @Nullable LocalDate populationAsOf() {
        return populationAsOf;
    }

    public BigDecimal latitude() {
        return latitude;
    }

    public BigDecimal longitude() {
        return longitude;
    }

    /** Counts the changes. */
    public int revision() {
        return revision;
    }

    public Set<String> formerSlugs() {
        return Set.copyOf(formerSlugs);
    }

    public Set<String> aliases() {
        return Set.copyOf(aliases);
    }
}
