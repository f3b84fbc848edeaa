package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All that one version says, ready to be asked. Immutable, as an approved version is; of an edition with very many cities a ranking
 * is read when it is first asked for.
 */
public final class EditionResults {

    private final LiveVersion version;
    private final List<CategoryKey> categories;
    private final Map<CityKey, Participation> participants;
    private final Set<CityKey> cities;
    private final Function<CategoryKey, CategoryResults> results;

    /** What it says in each of these rankings is asked of {@code results}, again and again. */
    EditionResults(
            LiveVersion version,
            List<CategoryKey> categories,
            Map<CityKey, Participation> participants,
            Function<CategoryKey, CategoryResults> results) {
        this.version = version;
        this.categories = List.copyOf(categories);
        this.participants = Map.copyOf(participants);
        this.cities = this.participants.keySet();
        this.results = results;
    }

    public LiveVersion version() {
        return version;
    }

    /** The same in the form in which versions are written. */
    public VersionContent content() {
        List<VersionContent.Cell> cells = categories.stream()
                .flatMap(category -> results.apply(category).figures().entrySet().stream()
                        .map(figure -> new VersionContent.Cell(figure.getKey(), category, figure.getValue())))
                .toList();
        return new VersionContent(participants, cells);
    }

    /** The cities that the edition ranked; always the same set. */
    public Set<CityKey> participants() {
        return cities;
    }

    /** How sure it is that the edition ranked the city; empty where it did not. */
    public Optional<Participation> participation(CityKey city) {
        return Optional.ofNullable(participants.get(city));
    }

    /** What is known of a city in a ranking; empty also where the index has no such ranking. */
    public Optional<Figure> figure(CityKey city, CategoryKey category) {
        return categories.contains(category)
                ? Optional.ofNullable(results.apply(category).figures().get(city))
                : Optional.empty();
    }

    /**
     * The ranking of one category.
     *
     * @throws CategoryNotFoundException when the index has no such category
     */
    public Ranking ranking(CategoryKey category) {
        if (!categories.contains(category)) {
            throw new CategoryNotFoundException(category.value());
        }
        return results.apply(category).ranking();
    }
}
