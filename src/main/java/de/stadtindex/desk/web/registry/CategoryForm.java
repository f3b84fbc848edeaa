package de.stadtindex.desk.web.registry;

import de.stadtindex.core.Bilingual;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.RegisteredCategory;
import de.stadtindex.ranking.RegisteredCategory.Name;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody typed about how a category is called.
 *
 * @param from the year of the first edition that calls it so
 */
record CategoryForm(
        @Nullable String from,
        @Nullable String german,
        @Nullable String english) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    static CategoryForm of(RegisteredCategory category) {
        return category.names().stream()
                .findFirst()
                .map(name -> new CategoryForm(
                        name.from().toString(),
                        name.text().german(),
                        name.text().english()))
                .orElseGet(() -> new CategoryForm(null, null, null));
    }

    /** The name; empty, with the faults noted, when something cannot be. */
    Optional<Name> name(BindingResult faults) {
        TypedValues values = new TypedValues(faults);
        Optional<EditionYear> year = EditionYear.parse(TypedValues.plain(from));
        if (year.isEmpty()) {
            faults.rejectValue("from", "registry.fault.year");
        }
        String inGerman = values.text("german", german, SHORTEST, LONGEST);
        String inEnglish = values.text("english", english, SHORTEST, LONGEST);
        values.require("german", inGerman);
        values.require("english", inEnglish);
        return faults.hasErrors() || inGerman == null || inEnglish == null
                ? Optional.empty()
                : year.map(first -> new Name(first, new Bilingual(inGerman, inEnglish)));
    }
}
