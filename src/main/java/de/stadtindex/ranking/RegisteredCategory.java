package de.stadtindex.ranking;

import de.stadtindex.core.Bilingual;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.domain.Category;
import de.stadtindex.ranking.domain.CategoryLabel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A category as those know it who look after it.
 *
 * @param names what it is called from which edition on, the newest first
 * @param revision counts the changes; whoever changes the names names the one they saw
 */
public record RegisteredCategory(CategoryKey key, List<Name> names, int revision) {

    private static final String GERMAN = "de";
    private static final String ENGLISH = "en";

    /** What a category is called from an edition on. */
    public record Name(EditionYear from, Bilingual text) {}

    public RegisteredCategory {
        names = List.copyOf(names);
    }

    static RegisteredCategory of(Category category) {
        Map<Integer, Bilingual> byEdition = new TreeMap<>(Comparator.reverseOrder());
        category.labels().forEach(label -> byEdition.merge(label.fromEdition(), said(label), RegisteredCategory::both));
        return new RegisteredCategory(
                category.key(),
                byEdition.entrySet().stream()
                        .map(entry -> new Name(new EditionYear(entry.getKey()), entry.getValue()))
                        .toList(),
                category.revision());
    }

    private static Bilingual said(CategoryLabel label) {
        return label.language().equals(GERMAN) ? new Bilingual(label.label(), "") : new Bilingual("", label.label());
    }

    private static Bilingual both(Bilingual one, Bilingual other) {
        return new Bilingual(one.german() + other.german(), one.english() + other.english());
    }

    static void label(Category category, Name name) {
        category.label(name.from().value(), GERMAN, name.text().german());
        category.label(name.from().value(), ENGLISH, name.text().english());
    }

    /** What it is called in an edition; empty before its first name. */
    public Optional<Name> in(EditionYear edition) {
        return names.stream().filter(name -> !edition.isBefore(name.from())).findFirst();
    }
}
