package de.stadtindex.city;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.stadtindex.city.domain.City;
import de.stadtindex.city.domain.CityRepository;
import de.stadtindex.city.domain.FormerSlug;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.Slug;
import de.stadtindex.platform.content.KeptContent;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Looks cities up. Knows nothing of releases: whether a city may be shown is decided by whoever asks, from the editions
 * that are public.
 */
@Service
public class CityDirectory implements KeptContent {

    private static final Duration KEPT_FOR = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 50_000;

    private final CityRepository cities;

    /** Every page needs names, and names hardly ever change: the database tells when one does, and after a minute they are read anyway. */
    private final Cache<CityKey, CityEntry> kept = kept();

    private final Cache<String, CityEntry> slugs = kept();

    /** As long as whoever asks keeps the set that they ask for. */
    private final Cache<Set<CityKey>, Map<CityKey, CityEntry>> sets =
            Caffeine.newBuilder().weakKeys().expireAfterWrite(KEPT_FOR).build();

    CityDirectory(CityRepository cities) {
        this.cities = cities;
    }

    private static <K> Cache<K, CityEntry> kept() {
        return Caffeine.newBuilder()
                .expireAfterWrite(KEPT_FOR)
                .maximumSize(MOST_KEPT)
                .build();
    }

    /** What was kept is read again. */
    @Override
    @TransactionalEventListener(CityChanged.class)
    public void forget() {
        kept.invalidateAll();
        slugs.invalidateAll();
        sets.invalidateAll();
    }

    /** The entries of these cities; keys without a city are left out. */
    public Map<CityKey, CityEntry> entries(Collection<CityKey> keys) {
        return kept.getAll(keys, this::read);
    }

    private Optional<CityEntry> read(String slug) {
        Optional<CityEntry> found =
                Slug.isValid(slug) ? cities.findBySlug(slug).map(CityDirectory::entry) : Optional.empty();
        found.ifPresent(city -> slugs.put(slug, city));
        return found;
    }

    /** The entries of the cities in a set that never changes and is asked for again and again, such as all that an edition ranked. */
    public Map<CityKey, CityEntry> among(Set<CityKey> keys) {
        Map<CityKey, CityEntry> known = sets.getIfPresent(keys);
        if (known != null) {
            return known;
        }
        Map<CityKey, CityEntry> fresh = Map.copyOf(entries(keys));
        sets.put(keys, fresh);
        return fresh;
    }

    private Map<CityKey, CityEntry> read(Set<? extends CityKey> keys) {
        return cities.findByAgsIn(ags(keys)).stream()
                .map(CityDirectory::entry)
                .collect(Collectors.toUnmodifiableMap(CityEntry::key, Function.identity()));
    }

    /** Every city there is, by name; for those who look after them, not for pages that must respect a release. */
    public List<CityEntry> all() {
        return cities.findAll().stream()
                .map(CityDirectory::entry)
                .sorted(Comparator.comparing(CityEntry::name))
                .toList();
    }

    /** Every city with the other names people use for it. */
    public Map<CityEntry, Set<String>> allWithAliases() {
        return cities.findAllWithAliases().stream()
                .collect(Collectors.toUnmodifiableMap(CityDirectory::entry, City::aliases));
    }

    /** The city now known under this part of an address. */
    public Optional<CityEntry> bySlug(String slug) {
        CityEntry known = slugs.getIfPresent(slug);
        return known == null ? read(slug) : Optional.of(known);
    }

    /** The city that once was known under this part of an address. */
    @Transactional(readOnly = true)
    public Optional<CityEntry> byFormerSlug(String slug) {
        return Slug.isValid(slug)
                ? cities.findAgsByFormerSlug(slug).flatMap(cities::findById).map(CityDirectory::entry)
                : Optional.empty();
    }

    /** Which cities once were known under these parts of addresses; one that no city ever had is left out. */
    public Map<String, CityKey> byFormerSlugs(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : cities.findFormerSlugs(slugs).stream()
                        .collect(Collectors.toUnmodifiableMap(FormerSlug::slug, former -> new CityKey(former.ags())));
    }

    /** An index over these cities that forgives typing slips. */
    public CitySearch searchAmong(Collection<CityKey> keys) {
        return new CitySearch(cities.findWithAliasesByAgsIn(ags(keys)).stream()
                .map(city -> new CitySearch.Candidate(entry(city), city.aliases()))
                .toList());
    }

    private static List<String> ags(Collection<? extends CityKey> keys) {
        return keys.stream().map(CityKey::ags).toList();
    }

    static CityEntry entry(City city) {
        return new CityEntry(
                city.key(),
                city.name(),
                city.slug(),
                city.state(),
                city.population(),
                city.populationAsOf(),
                city.latitude().doubleValue(),
                city.longitude().doubleValue());
    }
}
