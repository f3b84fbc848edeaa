package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.city.CityEntry;

/**
 * A city as every answer names it.
 *
 * @param ags its official key, which never changes
 * @param state two-letter code of its state
 */
public record CityRef(String ags, String name, String slug, String state) {

    public static CityRef of(CityEntry city) {
        return new CityRef(
                city.key().ags(), city.name(), city.slug().value(), city.state().name());
    }
}
