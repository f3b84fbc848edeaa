package de.stadtindex.city;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Slug;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the directory says of a city.
 *
 * @param population inhabitants on {@code populationAsOf}; null where not known
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
public record CityEntry(
        CityKey key,
        String name,
        Slug slug,
        FederalState state,
        @Nullable Integer population,
        @Nullable LocalDate populationAsOf,
        double latitude,
        double longitude) {

    /** The class of like-sized cities this one belongs to; empty where its population is not known. */
    public Optional<SizeClass> sizeClass() {
        return Optional.ofNullable(population).map(SizeClass::of);
    }
}
