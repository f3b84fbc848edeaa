package de.stadtindex.dataimport;

import static java.util.stream.Collectors.toSet;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataimport.file.Sheet;
import de.stadtindex.dataimport.layout.CategoryNames;
import de.stadtindex.dataimport.layout.CityMatcher;
import de.stadtindex.dataimport.layout.CityName;
import de.stadtindex.dataimport.layout.CityNames;
import de.stadtindex.dataimport.layout.CollectedOutcomes;
import de.stadtindex.dataimport.layout.ColumnChoices;
import de.stadtindex.dataimport.layout.EditionScope;
import de.stadtindex.dataimport.layout.LayoutDetector;
import de.stadtindex.dataimport.layout.ReadingContext;
import de.stadtindex.dataimport.layout.SheetReader;
import de.stadtindex.ranking.CategoryTree;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.NewCategory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the figures of all editions that come with the program, the way every uploaded table is read. */
final class BundledResults {

    private static final String FILE = "results.csv";

    private BundledResults() {}

    static CollectedOutcomes read(BundledFiles files) {
        CategoryNames categories = CategoryNames.of(tree(files.categories()));
        Sheet sheet = files.sheet(FILE);
        var plan = new LayoutDetector(categories, null).detect(FILE, sheet, ColumnChoices.NONE);
        var outcomes = new CollectedOutcomes();
        new SheetReader(plan, new ReadingContext(cities(files), categories, editions(files), null), outcomes)
                .read(sheet);
        return outcomes;
    }

    private static CategoryTree tree(List<NewCategory> categories) {
        List<CategoryKey> children = categories.stream()
                .map(NewCategory::key)
                .filter(key -> !key.isOverall())
                .toList();
        return new CategoryTree(
                children, categories.stream().collect(Collectors.toMap(NewCategory::key, NewCategory::labels)));
    }

    private static CityMatcher cities(BundledFiles files) {
        List<CityName> names = files.cities().stream()
                .map(city -> new CityName(city.key(), city.name(), city.aliases()))
                .toList();
        return new CityMatcher(new CityNames(names), Map.of());
    }

    private static EditionScope editions(BundledFiles files) {
        return EditionScope.each(
                files.editions().stream().map(EditionFacts::year).collect(toSet()));
    }
}
