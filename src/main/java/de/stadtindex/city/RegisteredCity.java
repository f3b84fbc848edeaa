package de.stadtindex.city;

import de.stadtindex.city.domain.City;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import java.util.List;

/**
 * A city as those know it who look after it, whether or not an edition ranks it.
 *
 * @param aliases other names people use, in their order
 * @param formerSlugs addresses that lead to it for ever
 * @param revision counts the changes; whoever changes the city names the one they saw
 */
public record RegisteredCity(
        CityKey key,
        FederalState state,
        CityDetails details,
        List<String> aliases,
        List<String> formerSlugs,
        int revision) {

    static RegisteredCity of(City city) {
        return new RegisteredCity(
                city.key(),
                city.state(),
                new CityDetails(
                        city.name(),
                        city.slug(),
                        city.population(),
                        city.populationAsOf(),
                        city.latitude(),
                        city.longitude()),
                city.aliases().stream().sorted().toList(),
                city.formerSlugs().stream().sorted().toList(),
                city.revision());
    }
}
