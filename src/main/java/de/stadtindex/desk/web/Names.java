package de.stadtindex.desk.web;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.platform.text.Words;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What cities and rankings are called, by their keys. */
@Component
public class Names {

    private final CityDirectory cities;
    private final Categories categories;

    Names(CityDirectory cities, Categories categories) {
        this.cities = cities;
        this.categories = categories;
    }

    /** Names of cities by official key and of rankings by key, mixed: the two never look alike. */
    public Map<String, String> byKey(EditionYear year, Words words) {
        Map<String, String> names = new HashMap<>(rankings(year, words));
        cities().forEach(city -> names.put(city.key().ags(), city.name()));
        return names;
    }

    public List<CityEntry> cities() {
        return cities.all();
    }

    public Map<String, String> rankings(EditionYear year, Words words) {
        CategoryTree tree = categories.tree();
        return tree.keys().stream()
                .collect(Collectors.toMap(CategoryKey::value, key -> tree.label(key, year, words.language())));
    }

    public List<CategoryKey> rankingKeys() {
        return categories.tree().keys();
    }
}
