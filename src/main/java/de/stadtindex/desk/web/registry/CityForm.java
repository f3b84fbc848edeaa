package de.stadtindex.desk.web.registry;

import de.stadtindex.city.CityDetails;
import de.stadtindex.city.RegisteredCity;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a city.
 *
 * @param ags read only for a new city
 * @param slug the last part of its address; empty to take it from the name
 */
record CityForm(
        @Nullable String ags,
        @Nullable String name,
        @Nullable String slug,
        @Nullable String population,
        @Nullable String populationAsOf,
        @Nullable String latitude,
        @Nullable String longitude) {

    static CityForm empty() {
        return new CityForm(null, null, null, null, null, null, null);
    }

    static CityForm of(RegisteredCity city) {
        CityDetails details = city.details();
        return new CityForm(
                city.key().ags(),
                details.name(),
                details.slug().value(),
                Objects.toString(details.population(), null),
                Objects.toString(details.populationAsOf(), null),
                degrees(details.latitude()),
                degrees(details.longitude()));
    }

    private static String degrees(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
