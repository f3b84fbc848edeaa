package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Editions of which only year and number of cities matter, and what a public version says of one. */
public final class EditionFixtures {

    private EditionFixtures() {}

    public static EditionFacts edition(int year, int cities) {
        return new EditionFacts(new EditionYear(year), LocalDate.of(year, 9, 11), cities, null, null, null, null, null);
    }

    /** The overall ranking of a public version. */
    public static EditionResults results(
            int year, Map<CityKey, Participation> participants, Map<CityKey, Map<CategoryKey, Figure>> figures) {
        return results(edition(year, participants.size()), List.of(CategoryKey.OVERALL), participants, figures);
    }

    /** The rankings of a public version of an edition. */
    public static EditionResults results(
            EditionFacts edition,
            List<CategoryKey> categories,
            Map<CityKey, Participation> participants,
            Map<CityKey, Map<CategoryKey, Figure>> figures) {
        var number = new VersionNumber(edition.year(), 1);
        var version = new LiveVersion(
                edition.year().value(), number, Instant.EPOCH, edition, new EditionLicence.Closed(null), null);
        return new EditionResults(
                version,
                categories,
                participants,
                key -> CategoryResults.of(version, key, participants.keySet(), in(key, figures)));
    }

    private static Map<CityKey, Figure> in(CategoryKey category, Map<CityKey, Map<CategoryKey, Figure>> figures) {
        return figures.entrySet().stream()
                .filter(city -> city.getValue().containsKey(category))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        city -> Objects.requireNonNull(city.getValue().get(category))));
    }
}
