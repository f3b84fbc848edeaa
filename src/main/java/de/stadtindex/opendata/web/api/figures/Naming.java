package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Slug;
import de.stadtindex.opendata.web.api.protocol.ProblemException;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what a question names, among what it may know. */
@Component
public class Naming {

    private final CityDirectory directory;
    private final Results results;
    private final Categories categories;

    Naming(CityDirectory directory, Results results, Categories categories) {
        this.directory = directory;
        this.results = results;
        this.categories = categories;
    }

    /** Every city that an edition of the state ranked. */
    public Map<CityKey, CityEntry> cities(DataState state) {
        Set<CityKey> ranked = state.versions().stream()
                .flatMap(version -> results.of(version).participants().stream())
                .collect(Collectors.toUnmodifiableSet());
        return directory.entries(ranked);
    }

    /** The city of that official key, or of that name in addresses, be it a former one. */
    public CityEntry city(DataState state, String text) {
        return cities(state, List.of(text)).getFirst();
    }

    /** The cities so named, one for each of the texts, in their order. */
    List<CityEntry> cities(DataState state, List<String> texts) {
        if (!texts.stream().allMatch(Slug::isValid)) {
            throw ProblemException.malformed("city", "an official key of eight digits, or a name such as kiel");
        }
        if (texts.isEmpty()) {
            return List.of();
        }
        Map<CityKey, CityEntry> known = cities(state);
        Map<String, CityEntry> named = new HashMap<>();
        known.values().forEach(city -> {
            named.put(city.slug().value(), city);
            named.put(city.key().ags(), city);
        });
        List<String> others =
                texts.stream().filter(text -> !named.containsKey(text)).toList();
        directory.byFormerSlugs(others).forEach((slug, key) -> {
            if (known.containsKey(key)) {
                named.put(slug, known.get(key));
            }
        });
        return texts.stream()
                .map(text -> Optional.ofNullable(named.get(text))
                        .orElseThrow(() -> ProblemException.notFound("No public edition ranked a city " + text)))
                .toList();
    }

    /** The version of the edition of that year. */
    public LiveVersion edition(DataState state, String text) {
        EditionYear year = EditionYear.parse(text)
                .orElseThrow(() -> ProblemException.malformed("edition", "a year of four digits"));
        return state.find(year).orElseThrow(() -> ProblemException.notFound("No edition of " + year + " is public"));
    }

    /** The ranking of that key, written with underscores or hyphens, in that edition; empty where the question names none. */
    Optional<CategoryKey> category(Question question, EditionYear year) {
        return question.given()
                .one("category", text -> CategoryKey.parse(text.replace('-', '_')), "the key of a category")
                .map(key -> Optional.of(key)
                        .filter(categories.tree().keys(year)::contains)
                        .orElseThrow(() -> ProblemException.notFound(
                                "The edition of %s has no category %s".formatted(year, key))));
    }

    /** The state of that code; empty where the question names none. */
    static Optional<FederalState> state(Question question) {
        return question.given()
                .one(
                        "state",
                        FederalState::ofCode,
                        Arrays.stream(FederalState.values())
                                .map(FederalState::name)
                                .collect(Collectors.joining(", ", "one of ", "")));
    }
}
