package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import java.time.LocalDate;

/** Editions of which only year and number of cities matter. */
public final class EditionFixtures {

    private EditionFixtures() {}

    public static EditionFacts edition(int year, int cities) {
        return new EditionFacts(new EditionYear(year), LocalDate.of(year, 9, 11), cities, null, null, null, null, null);
    }
}
