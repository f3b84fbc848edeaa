package de.stadtindex.dataimport;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.layout.CategoryNames;
import de.stadtindex.dataimport.layout.CityName;
import de.stadtindex.dataimport.layout.CityNames;
import de.stadtindex.dataimport.rule.Background;
import de.stadtindex.dataimport.rule.KnownEdition;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.VersionContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what a file is held against: cities, rankings, other editions, and the version it may complete. */
@Component
class ImportSettings {

    private static final VersionContent NOTHING = new VersionContent(Map.of(), List.of());

    private final CityDirectory cities;
    private final Categories categories;
    private final ImportBase base;
    private final DataStates states;
    private final Results results;

    ImportSettings(CityDirectory cities, Categories categories, ImportBase base, DataStates states, Results results) {
        this.cities = cities;
        this.categories = categories;
        this.base = base;
        this.states = states;
        this.results = results;
    }

    ImportSetting of(EditionYear year) {
        CategoryTree tree = categories.tree();
        DataState state = states.current();
        Optional<LiveVersion> completed = base.of(year);
        return new ImportSetting(
                base.facts(year),
                tree.keys(),
                CategoryNames.of(tree),
                cityNames(),
                completed.map(LiveVersion::number).orElse(null),
                () -> completed.map(version -> results.of(version).content()).orElse(NOTHING),
                background(state, year, tree.keys()));
    }

    private CityNames cityNames() {
        return new CityNames(cities.allWithAliases().entrySet().stream()
                .map(city -> new CityName(city.getKey().key(), city.getKey().name(), List.copyOf(city.getValue())))
                .toList());
    }

    private Background background(DataState state, EditionYear year, List<CategoryKey> keys) {
        Optional<LiveVersion> previous = state.before(year);
        List<KnownEdition> others = state.versions().stream()
                .filter(version -> !version.year().equals(year))
                .filter(version -> previous.filter(version::equals).isEmpty())
                .map(version -> KnownEdition.of(results.of(version), keys))
                .toList();
        return Background.NONE
                .after(previous.map(version -> KnownEdition.of(results.of(version), keys))
                        .orElse(null))
                .beside(others);
    }
}
