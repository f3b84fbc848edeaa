package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Editions of which only year and number of cities matter, and what a public version says of one. */
public final class EditionFixtures {

    private EditionFixtures() {}

    public static EditionFacts edition(int year, int cities) {
        return new EditionFacts(new EditionYear(year), LocalDate.of(year, 9, 11), cities, null, null, null, null, null);
    }

    /** The overall ranking of a public version. */
    public static EditionResults results(
            int year, Map<CityKey, Participation> participants, Map<CityKey, Map<CategoryKey, Figure>> figures) {
        var edition = edition(year, participants.size());
        var version = new LiveVersion(1, new VersionNumber(edition.year(), 1), Instant.EPOCH, edition, null);
        return new EditionResults(version, List.of(CategoryKey.OVERALL), participants, figures);
    }
}
