package de.stadtindex.press.web.citation;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.UnknownCategoryException;
import de.stadtindex.visit.web.UnknownCityException;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the page that a path names among those that can be cited: cities, rankings and comparisons. */
@Component
class CitedPages {

    private final CityDirectory directory;
    private final Results results;
    private final Categories categories;

    CitedPages(CityDirectory directory, Results results, Categories categories) {
        this.directory = directory;
        this.results = results;
        this.categories = categories;
    }

    /** Errors as the page itself would where the public does not know it. */
    CitedPage find(Visit visit, String path) {
        List<String> names = List.of(path.substring(1).split("/", -1));
        return switch (names.getFirst() + names.size()) {
            case "stadt2" -> city(visit, names.get(1));
            case "rangliste2" -> ranking(visit, visit.version(names.get(1)), CategoryKey.OVERALL);
            case "rangliste3" -> ranking(visit, visit.version(names.get(1)), category(names.get(2)));
            case "vergleich3" -> comparison(visit, visit.version(names.get(1)), visit.version(names.get(2)));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private CitedPage city(Visit visit, String slug) {
        CityEntry city = directory
                .bySlug(slug)
                .filter(known -> !results.history(visit.state(), known.key()).isEmpty())
                .orElseThrow(() -> new UnknownCityException(List.of()));
        LiveVersion version = LiveVersion.latest(visit.state().versions());
        String title = visit.words()
                .say("citation.city", city.name(), visit.state().newest().year().toString());
        return new CitedPage(title, version, visit.links().city(city.slug()));
    }

    private CitedPage ranking(Visit visit, LiveVersion version, CategoryKey category) {
        CategoryTree tree = categories.tree();
        String label = tree.label(category, version.year(), visit.words().language());
        String title = visit.words().say("citation.ranking", version.year().toString(), label);
        return new CitedPage(title, version, visit.links().ranking(version.year(), category));
    }

    private static CitedPage comparison(Visit visit, LiveVersion earlier, LiveVersion later) {
        String title = visit.words()
                .say(
                        "citation.comparison",
                        earlier.year().toString(),
                        later.year().toString());
        return new CitedPage(
                title,
                LiveVersion.latest(List.of(earlier, later)),
                visit.links().comparison(earlier.year(), later.year()));
    }

    private CategoryKey category(String slug) {
        return categories.tree().ofSlug(slug).orElseThrow(UnknownCategoryException::new);
    }
}
