package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that one version says, ready to be asked. Immutable, as an approved version is. */
public final class EditionResults {

    private final LiveVersion version;
    private final Map<CityKey, Participation> participants;
    private final Set<CityKey> cities;
    private final Map<CityKey, Map<CategoryKey, Figure>> figures;
    private final Map<CategoryKey, Ranking> rankings = new HashMap<>();

    EditionResults(
            LiveVersion version,
            List<CategoryKey> categories,
            Map<CityKey, Participation> participants,
            Map<CityKey, Map<CategoryKey, Figure>> figures) {
        this.version = version;
        this.participants = Map.copyOf(participants);
        this.cities = this.participants.keySet();
        this.figures = Map.copyOf(figures);
        categories.forEach(category -> rankings.put(category, rank(category)));
    }

    private Ranking rank(CategoryKey category) {
        List<Standing> known = figures.entrySet().stream()
                .flatMap(city -> Optional.ofNullable(city.getValue().get(category)).stream()
                        .flatMap(figure ->
                                figure.rank().stream().map(rank -> new Standing(city.getKey(), rank, figure))))
                .toList();
        return new Ranking(version.year(), category, version.cities(), cities, known);
    }

    public LiveVersion version() {
        return version;
    }

    /** The same in the form in which versions are written. */
    public VersionContent content() {
        List<VersionContent.Cell> cells = figures.entrySet().stream()
                .flatMap(city -> city.getValue().entrySet().stream()
                        .map(figure -> new VersionContent.Cell(city.getKey(), figure.getKey(), figure.getValue())))
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

    public Optional<Figure> figure(CityKey city, CategoryKey category) {
        return Optional.ofNullable(figures.getOrDefault(city, Map.of()).get(category));
    }

    /**
     * The ranking of one category.
     *
     * @throws CategoryNotFoundException when the index has no such category
     */
    public Ranking ranking(CategoryKey category) {
        Ranking ranking = rankings.get(category);
        if (ranking == null) {
            throw new CategoryNotFoundException(category.value());
        }
        return ranking;
    }
}
