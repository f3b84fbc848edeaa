package de.stadtindex.dataimport.layout;

import de.stadtindex.core.CityKey;
import java.util.List;

/**
 * A city as the matching of names needs it.
 *
 * @param aliases other names people use
 */
public record CityName(CityKey key, String name, List<String> aliases) {

    public CityName {
        aliases = List.copyOf(aliases);
    }
}
