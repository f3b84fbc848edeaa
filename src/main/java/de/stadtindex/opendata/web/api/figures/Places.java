package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Ranking;
import de.stadtindex.ranking.Results;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the figures of a state that are wanted. */
@Component
class Places {

    private final Results results;
    private final Categories categories;

    Places(Results results, Categories categories) {
        this.results = results;
        this.categories = categories;
    }

    List<Place> of(DataState state, ResultFilter filter) {
        return state.versions().stream()
                .flatMap(this::of)
                .filter(filter::wants)
                .sorted(filter.sort().order())
                .toList();
    }

    private Stream<Place> of(LiveVersion version) {
        EditionResults edition = results.of(version);
        List<CategoryKey> keys = categories.tree().keys(version.year());
        return IntStream.range(0, keys.size())
                .boxed()
                .flatMap(position -> edition.participants().stream()
                        .map(city -> place(edition, edition.ranking(keys.get(position)), position, city)));
    }

    private static Place place(EditionResults edition, Ranking ranking, int position, CityKey city) {
        return new Place(
                edition.version(),
                ranking.category(),
                position,
                city,
                edition.figure(city, ranking.category()).orElse(null),
                ranking.of(city).filter(ranking::isContested).isPresent());
    }
}
