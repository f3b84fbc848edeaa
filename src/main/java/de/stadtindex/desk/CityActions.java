package de.stadtindex.desk;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.city.CityDetails;
import de.stadtindex.city.CityRegister;
import de.stadtindex.city.NewCity;
import de.stadtindex.city.RegisteredCity;
import de.stadtindex.core.Changed;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after cities and notes each change in the audit log: both are done or neither is. Errors as {@link CityRegister}
 * does.
 */
@Service
@Transactional
public class CityActions {

    private final CityRegister cities;
    private final AuditLog log;

    CityActions(CityRegister cities, AuditLog log) {
        this.cities = cities;
        this.log = log;
    }

    public void create(NewCity city, Slug slug, String actor) {
        RegisteredCity created = cities.create(city, slug);
        log.write(
                actor,
                note(AuditAction.CITY_ADDED, city.key())
                        .changed(null, text(created).besides(RegistryText.empty())));
    }

    /** Changes what is known; nothing is noted where nothing is different. */
    public void change(CityKey key, int seen, CityDetails wanted, String actor) {
        Changed<RegisteredCity> changed = cities.change(key, seen, wanted);
        RegistryText before = text(changed.before());
        RegistryText after = text(changed.after());
        if (!before.equals(after)) {
            log.write(actor, note(AuditAction.CITY_CHANGED, key).changed(before.besides(after), after.besides(before)));
        }
    }

    public void addAlias(CityKey key, int seen, String alias, String actor) {
        cities.addAlias(key, seen, alias);
        log.write(actor, note(AuditAction.ALIAS_ADDED, key).changed(null, alias(alias)));
    }

    public void removeAlias(CityKey key, int seen, String alias, String actor) {
        if (cities.removeAlias(key, seen, alias)) {
            log.write(actor, note(AuditAction.ALIAS_REMOVED, key).changed(alias(alias), null));
        }
    }

    private static AuditNote note(AuditAction action, CityKey key) {
        return AuditNote.of(action, RegistrySubject.of(key));
    }

    private static @Nullable String alias(String alias) {
        return RegistryText.empty().with(RegistryFact.ALIAS, alias).besides(RegistryText.empty());
    }

    private static RegistryText text(RegisteredCity city) {
        CityDetails details = city.details();
        return RegistryText.empty()
                .with(RegistryFact.NAME, details.name())
                .with(RegistryFact.SLUG, details.slug())
                .with(
                        RegistryFact.POPULATION,
                        details.population() == null
                                ? null
                                : "%d (%s)".formatted(details.population(), details.populationAsOf()))
                .with(
                        RegistryFact.PLACE,
                        details.latitude().stripTrailingZeros().toPlainString() + " "
                                + details.longitude().stripTrailingZeros().toPlainString());
    }
}
