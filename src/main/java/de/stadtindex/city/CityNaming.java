package de.stadtindex.city;

import de.stadtindex.city.domain.City;
import de.stadtindex.city.domain.CityRepository;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.core.RegistryRefusedException;
import de.stadtindex.core.Slug;
import de.stadtindex.core.Spelling;
import java.util.stream.Stream;

/** Keeps a name and an address to one city, whichever way the name is written. */
final class CityNaming {

    private final CityRepository cities;

    CityNaming(CityRepository cities) {
        this.cities = cities;
    }

    /** Refuses a name under which another city is known. */
    void checkName(CityKey owner, String name) {
        String folded = Spelling.fold(name);
        boolean isTaken = cities.findAllWithAliases().stream()
                .filter(city -> !city.key().equals(owner))
                .anyMatch(city -> knownAs(city, folded));
        refuse(isTaken, RegistryRefusal.NAME_TAKEN);
    }

    /** Refuses a further name under which this city, or another, is known. */
    void checkAlias(City city, String alias) {
        refuse(knownAs(city, Spelling.fold(alias)), RegistryRefusal.ALIAS_KNOWN);
        checkName(city.key(), alias);
    }

    /** Refuses an address that leads or once led to another city. */
    void checkSlug(CityKey owner, Slug slug) {
        boolean isTaken = Stream.concat(
                        cities.findBySlug(slug.value()).map(City::getId).stream(),
                        cities.findAgsByFormerSlug(slug.value()).stream())
                .anyMatch(ags -> !ags.equals(owner.ags()));
        refuse(isTaken, RegistryRefusal.SLUG_TAKEN);
    }

    private static boolean knownAs(City city, String folded) {
        return Stream.concat(Stream.of(city.name()), city.aliases().stream())
                .map(Spelling::fold)
                .anyMatch(folded::equals);
    }

    private static void refuse(boolean isTaken, RegistryRefusal refusal) {
        if (isTaken) {
            throw new RegistryRefusedException(refusal);
        }
    }
}
