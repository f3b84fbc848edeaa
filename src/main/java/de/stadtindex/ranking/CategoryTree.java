package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rankings of the index and what each is called in which edition.
 *
 * @param children the categories below the overall ranking, in their order
 * @param labels what each ranking is called, by key
 */
public record CategoryTree(List<CategoryKey> children, Map<CategoryKey, List<Label>> labels) {

    /** What a ranking is called from an edition on, in the language of this two-letter code. */
    public record Label(int fromEdition, String language, String text) {}

    public CategoryTree {
        children = List.copyOf(children);
        labels = Map.copyOf(labels);
    }

    /** The overall ranking and its categories. */
    public List<CategoryKey> keys() {
        return Stream.concat(Stream.of(CategoryKey.OVERALL), children.stream()).toList();
    }

    /** Those of them that an edition had; one that only a later edition brought is not among them. */
    public List<CategoryKey> keys(EditionYear year) {
        return keys().stream().filter(key -> !labels(key, year).isEmpty()).toList();
    }

    /** The category an address names; empty for none, the overall ranking has no such name. */
    public Optional<CategoryKey> ofSlug(String slug) {
        return children.stream().filter(key -> key.slug().equals(slug)).findFirst();
    }

    /** What a ranking has been called up to an edition, in all languages. */
    public List<Label> labels(CategoryKey key, EditionYear year) {
        return labels.getOrDefault(key, List.of()).stream()
                .filter(label -> label.fromEdition() <= year.value())
                .toList();
    }

    /** What the ranking was called in an edition; the key itself where no label is stored. */
    public String label(CategoryKey key, EditionYear year, String language) {
        return labels(key, year).stream()
                .filter(label -> label.language().equals(language))
                .max(Comparator.comparingInt(Label::fromEdition))
                .map(Label::text)
                .orElse(key.value());
    }
}
