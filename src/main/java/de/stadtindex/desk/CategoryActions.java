package de.stadtindex.desk;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.Changed;
import de.stadtindex.ranking.CategoryRegister;
import de.stadtindex.ranking.RegisteredCategory;
import de.stadtindex.ranking.RegisteredCategory.Name;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names categories and notes each change in the audit log: both are done or neither is. Errors as
 * {@link CategoryRegister} does.
 */
@Service
@Transactional
public class CategoryActions {

    private final CategoryRegister categories;
    private final AuditLog log;

    CategoryActions(CategoryRegister categories, AuditLog log) {
        this.categories = categories;
        this.log = log;
    }

    /** Says what a category is called from an edition on; nothing is noted where it was called that already. */
    public void name(CategoryKey key, int seen, Name name, String actor) {
        Changed<RegisteredCategory> changed = categories.name(key, seen, name);
        RegistryText before = text(changed.before().in(name.from()));
        RegistryText after = text(Optional.of(name));
        if (!before.equals(after)) {
            log.write(
                    actor,
                    AuditNote.of(AuditAction.CATEGORY_LABELLED, RegistrySubject.of(key))
                            .changed(before.besides(after), after.besides(before)));
        }
    }

    private static RegistryText text(Optional<Name> name) {
        return name.map(known -> RegistryText.empty()
                        .with(RegistryFact.FROM_EDITION, known.from())
                        .with(RegistryFact.GERMAN, known.text().german())
                        .with(RegistryFact.ENGLISH, known.text().english()))
                .orElseGet(RegistryText::empty);
    }
}
