package de.stadtindex.city;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city to be entered into the register.
 *
 * @param population inhabitants on {@code populationAsOf}; both null where not known
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param aliases other names people use
 */
public record NewCity(
        CityKey key,
        String name,
        FederalState state,
        @Nullable Integer population,
        @Nullable LocalDate populationAsOf,
        BigDecimal latitude,
        BigDecimal longitude,
        List<String> aliases) {}
