package de.stadtindex.claim;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;

/** One city in one ranking of one edition: where a published rank or score stands. */
public record Cell(CityKey city, CategoryKey category, EditionYear year) {

    /** The same city and ranking in another edition. */
    public Cell in(EditionYear other) {
        return new Cell(city, category, other);
    }

    /** Another city in the same ranking. */
    public Cell of(CityKey other) {
        return new Cell(other, category, year);
    }
}
