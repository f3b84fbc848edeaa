package de.stadtindex.dataimport;

import de.stadtindex.city.CityRegister;
import de.stadtindex.core.ComparisonVerdict;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.Editions;
import org.springframework.stereotype.Component;

/** Enters what figures refer to: cities, categories, editions and what changed between them. */
@Component
class BundledReferenceData {

    private final CityRegister cities;
    private final Categories categories;
    private final Editions editions;
    private final Comparabilities comparabilities;

    BundledReferenceData(
            CityRegister cities, Categories categories, Editions editions, Comparabilities comparabilities) {
        this.cities = cities;
        this.categories = categories;
        this.editions = editions;
        this.comparabilities = comparabilities;
    }

    void enter(BundledFiles files) {
        cities.register(files.cities());
        categories.create(files.categories());
        files.editions().forEach(editions::create);
        files.rows("comparability.csv")
                .forEach(row -> comparabilities.note(
                        BundledFiles.year(row, "edition"),
                        BundledFiles.year(row, "previous"),
                        ComparisonVerdict.valueOf(BundledFiles.need(row, "verdict")),
                        BundledFiles.need(row, "reason")));
    }
}
