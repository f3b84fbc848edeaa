package de.stadtindex.desk.web.registry;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.desk.RegistrySubject;
import de.stadtindex.desk.web.registry.CategoryPage.NameRow;
import de.stadtindex.platform.access.Reader;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.ranking.CategoryRegister;
import de.stadtindex.ranking.EditionEntry;
import de.stadtindex.ranking.EditionRegister;
import de.stadtindex.ranking.RegisteredCategory;
import de.stadtindex.ranking.RegisteredCategory.Name;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what the pages about categories show. */
@Component
class CategoryPages {

    private final CategoryRegister categories;
    private final EditionRegister editions;
    private final Histories histories;
    private final Wording wording;

    CategoryPages(CategoryRegister categories, EditionRegister editions, Histories histories, Wording wording) {
        this.categories = categories;
        this.editions = editions;
        this.histories = histories;
        this.wording = wording;
    }

    /** All categories by the names they have now. */
    List<CategoryPage.Row> rows() {
        return categories.all().stream().map(CategoryPages::row).toList();
    }

    private static CategoryPage.Row row(RegisteredCategory category) {
        String key = category.key().value();
        return category.names().stream()
                .findFirst()
                .map(name -> new CategoryPage.Row(
                        key,
                        name.text().german(),
                        name.text().english(),
                        name.from().toString()))
                .orElseGet(() -> new CategoryPage.Row(key, key, "", ""));
    }

    /** The page of one category; empty when there is none. */
    Optional<CategoryPage> page(CategoryKey key, Reader reader) {
        return categories.find(key).map(category -> page(category, reader));
    }

    Optional<CategoryForm> form(CategoryKey key) {
        return categories.find(key).map(CategoryForm::of);
    }

    private CategoryPage page(RegisteredCategory category, Reader reader) {
        String language = wording.in(reader.locale()).language();
        return new CategoryPage(
                category.key().value(),
                category.names().stream()
                        .findFirst()
                        .map(name -> name.text().in(language))
                        .orElse(category.key().value()),
                category.revision(),
                category.names().stream().map(CategoryPages::nameRow).toList(),
                editions.all().stream()
                        .map(EditionEntry::year)
                        .map(EditionYear::toString)
                        .toList(),
                reader.is(Role.ADMINISTRATOR),
                histories.of(RegistrySubject.of(category.key()), reader));
    }

    private static NameRow nameRow(Name name) {
        return new NameRow(
                name.from().toString(), name.text().german(), name.text().english());
    }
}
