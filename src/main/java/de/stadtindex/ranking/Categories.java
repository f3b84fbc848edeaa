package de.stadtindex.ranking;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.platform.content.KeptContent;
import de.stadtindex.ranking.domain.Category;
import de.stadtindex.ranking.domain.CategoryLabel;
import de.stadtindex.ranking.domain.CategoryRepository;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The rankings of the index; which there are is data. */
@Service
public class Categories implements KeptContent {

    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final CategoryRepository categories;
    private final LoadingCache<CategoryKey, CategoryTree> kept;

    Categories(CategoryRepository categories) {
        this.categories = categories;
        this.kept = Caffeine.newBuilder().expireAfterWrite(KEPT_FOR).build(_ -> read());
    }

    /** The tree as it was when the database last told of a change, or a minute ago. */
    public CategoryTree tree() {
        return kept.get(CategoryKey.OVERALL);
    }

    /** What was kept is read again. */
    @Override
    @TransactionalEventListener(CategoryChanged.class)
    public void forget() {
        kept.invalidateAll();
    }

    private CategoryTree read() {
        List<Category> all = categories.findAllWithLabels();
        List<CategoryKey> children = all.stream()
                .filter(category -> CategoryKey.OVERALL.value().equals(category.parent()))
                .map(Category::key)
                .toList();
        Map<CategoryKey, List<CategoryTree.Label>> labels =
                all.stream().collect(Collectors.toMap(Category::key, Categories::labels));
        return new CategoryTree(children, labels);
    }

    /** Enters new categories, parents before children. */
    @Transactional
    public void create(Collection<NewCategory> newCategories) {
        newCategories.forEach(data -> {
            Category category = new Category(data.key(), data.position(), data.parent());
            data.labels().forEach(label -> category.label(label.fromEdition(), label.language(), label.text()));
            categories.save(category);
        });
        kept.invalidateAll();
    }

    private static List<CategoryTree.Label> labels(Category category) {
        return category.labels().stream().map(Categories::label).toList();
    }

    private static CategoryTree.Label label(CategoryLabel label) {
        return new CategoryTree.Label(label.fromEdition(), label.language(), label.label());
    }
}
