package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.opendata.web.api.protocol.Answers;
import de.stadtindex.opendata.web.api.protocol.Question;
import de.stadtindex.opendata.web.api.protocol.Takes;
import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.CategoryTree;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells what rankings there are and what each is called in which edition. */
@PublicApi
class CategoryApi {

    private final Categories categories;
    private final Answers answers;

    CategoryApi(Categories categories, Answers answers) {
        this.categories = categories;
        this.answers = answers;
    }

    /** All rankings, the overall one first. */
    record Listing(List<Category> categories) {}

    /**
     * One ranking.
     *
     * @param slug its key as it stands in the addresses of pages
     * @param parent the ranking whose mean it is a part of; null for the overall one
     */
    record Category(String category, String slug, @Nullable String parent, List<Label> labels) {}

    /** What a ranking is called from an edition on, in the language of that code. */
    record Label(int fromEdition, String lang, String label) {}

    @GetMapping("/categories")
    ResponseEntity<byte[]> list(@Takes(Takes.VERSION) Question question) {
        EditionYear newest = question.state().newest().year();
        CategoryTree tree = categories.tree();
        List<Category> known = tree.keys(newest).stream()
                .map(key -> category(key, tree, newest))
                .toList();
        return answers.to(question, new Listing(known));
    }

    /** What a ranking will be called in an edition to come is told with that edition. */
    private static Category category(CategoryKey key, CategoryTree tree, EditionYear newest) {
        return new Category(
                key.value(),
                key.slug(),
                key.isOverall() ? null : CategoryKey.OVERALL.value(),
                tree.labels(key, newest).stream()
                        .sorted(Comparator.comparingInt(CategoryTree.Label::fromEdition)
                                .thenComparing(CategoryTree.Label::language))
                        .map(label -> new Label(label.fromEdition(), label.language(), label.text()))
                        .toList());
    }
}
