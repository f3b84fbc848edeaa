package de.stadtindex.city;

import de.stadtindex.core.Slug;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may change about a city; its official key never does.
 *
 * @param population inhabitants on {@code populationAsOf}; both null where not known
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 */
public record CityDetails(
        String name,
        Slug slug,
        @Nullable Integer population,
        @Nullable LocalDate populationAsOf,
        BigDecimal latitude,
        BigDecimal longitude) {}
