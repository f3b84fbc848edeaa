package de.stadtindex.desk.web.release;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names of all cities, whether or not the public knows of them. */
@Component
class CityNames {

    private final CityDirectory directory;

    CityNames(CityDirectory directory) {
        this.directory = directory;
    }

    Map<CityKey, String> all() {
        return directory.all().stream().collect(Collectors.toUnmodifiableMap(CityEntry::key, CityEntry::name));
    }
}
