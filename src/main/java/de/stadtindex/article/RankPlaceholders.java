package de.stadtindex.article;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Ranks and scores of a city: <code>{{rang darmstadt 2025}}</code>, <code>{{punkte darmstadt 2025 gesellschaft}}</code> and
 * <code>{{tabelle darmstadt}}</code>, each with a category or without one.
 */
@Component
class RankPlaceholders implements PlaceholderSource {

    private static final int WITH_CATEGORY = 3;

    private final CityDirectory cities;
    private final Categories categories;
    private final Results results;

    RankPlaceholders(CityDirectory cities, Categories categories, Results results) {
        this.cities = cities;
        this.categories = categories;
        this.results = results;
    }

    @Override
    public Optional<Rendering> render(Placeholder placeholder, DataState figures, Words words) {
        return switch (placeholder) {
            case Placeholder.Value number
            when number.arguments().size() >= 2 && number.arguments().size() <= WITH_CATEGORY ->
                Optional.of(number(number, figures, words));
            case Placeholder.Table(List<String> arguments)
            when !arguments.isEmpty() && arguments.size() <= 2 -> Optional.of(table(arguments, figures, words));
            default -> Optional.empty();
        };
    }

    private Rendering number(Placeholder.Value number, DataState figures, Words words) {
        List<String> arguments = number.arguments();
        Optional<CityEntry> city = city(arguments.getFirst(), figures);
        Optional<LiveVersion> version = EditionYear.parse(arguments.get(1)).flatMap(figures::find);
        Optional<CategoryKey> category = category(arguments, 2);
        if (city.isEmpty() || version.isEmpty() || category.isEmpty()) {
            return nothing(city.isEmpty(), version.isEmpty());
        }
        Optional<Figure> figure = results.of(version.get()).figure(city.get().key(), category.get());
        Optional<String> text = number.what().equals("rang")
                ? figure.flatMap(Figure::rank).map(Rank::toString)
                : figure.flatMap(Figure::score).map(Score::value).map(words::decimal);
        return text.<Rendering>map(Rendering.Inline::new)
                .orElseGet(() -> new Rendering.Nothing(Rendering.Reason.FIGURE));
    }

    private Rendering table(List<String> arguments, DataState figures, Words words) {
        Optional<CityEntry> city = city(arguments.getFirst(), figures);
        Optional<CategoryKey> category = category(arguments, 1);
        if (city.isEmpty() || category.isEmpty()) {
            return nothing(city.isEmpty(), false);
        }
        String label = categories.tree().label(category.get(), figures.newest().year(), words.language());
        RankTable table = new RankTable(words.say("article.table", city.get().name(), label), words);
        figures.versions()
                .forEach(version ->
                        table.add(version, results.of(version).figure(city.get().key(), category.get())));
        return table.rendering();
    }

    private static Rendering nothing(boolean noCity, boolean noEdition) {
        Rendering.Reason other = noEdition ? Rendering.Reason.EDITION : Rendering.Reason.CATEGORY;
        return new Rendering.Nothing(noCity ? Rendering.Reason.CITY : other);
    }

    /** Among the cities of the editions shown, so that no text tells of one before its time. */
    private Optional<CityEntry> city(String slug, DataState figures) {
        return figures.versions().reversed().stream()
                .map(version -> cities.entries(results.of(version).participants()))
                .flatMap(entries -> entries.values().stream())
                .filter(city -> city.slug().value().equals(slug))
                .findFirst()
                .or(() -> cities.byFormerSlug(slug));
    }

    private Optional<CategoryKey> category(List<String> arguments, int position) {
        return arguments.size() <= position
                ? Optional.of(CategoryKey.OVERALL)
                : categories.tree().ofSlug(arguments.get(position));
    }
}
