package de.stadtindex.desk.web.release;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.web.release.VersionPage.Comparison;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Compares a version on its way with what is public. */
@Component
class Comparisons {

    private final DataStates states;
    private final Results results;
    private final Categories categories;
    private final CityNames cities;

    Comparisons(DataStates states, Results results, Categories categories, CityNames cities) {
        this.states = states;
        this.results = results;
        this.categories = categories;
        this.cities = cities;
    }

    /** Against the live version of its edition and against the edition before, as far as there are any. */
    List<Comparison> of(VersionNumber number, Words words) {
        DataState shown = states.withDraft(number);
        EditionResults later = results.of(shown.find(number.edition()).orElseThrow());
        Difference difference = new Difference(words, categories.tree(), cities.all());
        Optional<Comparison> live = states.current()
                .find(number.edition())
                .filter(Predicate.not(version -> version.number().equals(number)))
                .map(version -> difference.againstLive(results.of(version), later));
        Optional<Comparison> before = shown.before(number.edition())
                .map((LiveVersion version) -> difference.againstBefore(results.of(version), later));
        return Stream.of(live, before).flatMap(Optional::stream).toList();
    }
}
