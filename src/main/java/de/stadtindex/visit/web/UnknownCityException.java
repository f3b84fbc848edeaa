package de.stadtindex.visit.web;

import de.stadtindex.city.CityEntry;
import java.io.Serial;
import java.util.List;

/** An address names a city the public does not know; carries the cities it may have meant. */
public class UnknownCityException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<CityEntry> similar;

    public UnknownCityException(List<CityEntry> similar) {
        super("No city of that name is public");
        this.similar = List.copyOf(similar);
    }

    List<CityEntry> similar() {
        return similar;
    }
}
