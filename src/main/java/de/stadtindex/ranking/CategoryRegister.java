package de.stadtindex.ranking;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Changed;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.core.RegistryRefusedException;
import de.stadtindex.core.Spelling;
import de.stadtindex.ranking.RegisteredCategory.Name;
import de.stadtindex.ranking.domain.Category;
import de.stadtindex.ranking.domain.CategoryLabel;
import de.stadtindex.ranking.domain.CategoryRepository;
import de.stadtindex.ranking.domain.EditionRepository;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people say what the categories are called from which edition on. */
@Service
@Transactional
public class CategoryRegister {

    private final CategoryRepository categories;
    private final EditionRepository editions;
    private final ApplicationEventPublisher events;

    CategoryRegister(CategoryRepository categories, EditionRepository editions, ApplicationEventPublisher events) {
        this.categories = categories;
        this.editions = editions;
        this.events = events;
    }

    /** All categories in their order, the overall ranking first. */
    @Transactional(readOnly = true)
    public List<RegisteredCategory> all() {
        return categories.findAllWithLabels().stream()
                .map(RegisteredCategory::of)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<RegisteredCategory> find(CategoryKey key) {
        return categories.findById(key.value()).map(RegisteredCategory::of);
    }

    /**
     * Says what a category is called from an edition on; earlier editions keep what they call it.
     *
     * @param seen the revision that was looked at
     * @throws CategoryNotFoundException when there is no such category
     * @throws EditionNotFoundException when there is no such edition
     * @throws RegistryRefusedException when somebody else changed it since, or another category is or was called that
     */
    public Changed<RegisteredCategory> name(CategoryKey key, int seen, Name name) {
        categories.lock();
        Category category =
                categories.findById(key.value()).orElseThrow(() -> new CategoryNotFoundException(key.value()));
        if (!editions.existsById(name.from().value())) {
            throw new EditionNotFoundException();
        }
        RegisteredCategory before = RegisteredCategory.of(category);
        category.revise(seen);
        refuseOthers(key, name);
        RegisteredCategory.label(category, name);
        events.publishEvent(new CategoryChanged(key));
        return new Changed<>(before, RegisteredCategory.of(category));
    }

    /** Two categories of one name could not be told apart in a file. */
    private void refuseOthers(CategoryKey key, Name name) {
        Set<String> wanted = Spelling.foldAll(name.text().german(), name.text().english());
        boolean isTaken = categories.findAllWithLabels().stream()
                .filter(other -> !other.key().equals(key))
                .flatMap(other -> other.labels().stream())
                .map(CategoryLabel::label)
                .map(Spelling::fold)
                .anyMatch(wanted::contains);
        if (isTaken) {
            throw new RegistryRefusedException(RegistryRefusal.LABEL_TAKEN);
        }
    }
}
