package de.stadtindex.portal.web.comparison;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.claim.Evidences;
import de.stadtindex.core.CityKey;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.YearOverYear;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Visit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What a page and its other forms say of the same two editions, found out once for all of them.
 *
 * @param moves which city moved how
 * @param cities the cities of both editions
 * @param said what changed, in sentences, the summary first
 */
record Compared(EditionResults earlier, EditionResults later, YearOverYear moves, Cities cities, List<String> said) {

    /** Finds it out. */
    @Component
    static class Maker {

        private final Results results;
        private final CityDirectory directory;
        private final Evidences evidences;

        Maker(Results results, CityDirectory directory, Evidences evidences) {
            this.results = results;
            this.directory = directory;
            this.evidences = evidences;
        }

        Compared of(Visit visit, ComparisonView view) {
            EditionResults earlier = results.of(view.earlier());
            EditionResults later = results.of(view.later());
            Cities cities = cities(earlier, later);
            YearOverYear moves = YearOverYear.of(
                    earlier.ranking(view.category()),
                    later.ranking(view.category()),
                    city -> view.state() == null || cities.get(city).state() == view.state());
            return new Compared(
                    earlier,
                    later,
                    moves,
                    cities,
                    new ComparisonSentences(moves, view, evidences.of(visit.state()), visit.words()).all());
        }

        private Cities cities(EditionResults earlier, EditionResults later) {
            Set<CityKey> keys = new HashSet<>(earlier.participants());
            keys.addAll(later.participants());
            return new Cities(directory.entries(keys));
        }
    }
}
