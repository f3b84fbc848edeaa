package de.stadtindex.visit.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The directory entries of the cities a page speaks of. */
public final class Cities {

    /** What a name is compared by takes longer to find than to compare. */
    private static final LoadingCache<String, CollationKey> PLACES =
            Caffeine.newBuilder().maximumSize(20_000).build(Cities::place);

    private final Map<CityKey, CityEntry> entries;

    public Cities(Map<CityKey, CityEntry> entries) {
        this.entries = entries;
    }

    /** The entry of a city that has results, and therefore an entry. */
    public CityEntry get(CityKey key) {
        return Objects.requireNonNull(entries.get(key));
    }

    /** The entry of a city that may not be among them. */
    public Optional<CityEntry> find(CityKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    public String name(CityKey key) {
        return get(key).name();
    }

    /** The entries of these cities in the order of the German alphabet. */
    public List<CityEntry> inAlphabet(Collection<CityKey> keys) {
        return keys.stream().map(this::get).sorted(byName()).toList();
    }

    /** The order of the German alphabet; umlauts stand beside their vowels. */
    public static Comparator<CityEntry> byName() {
        return Comparator.comparing(city -> PLACES.get(city.name()));
    }

    private static CollationKey place(String name) {
        return Collator.getInstance(Locale.GERMAN).getCollationKey(name);
    }
}
