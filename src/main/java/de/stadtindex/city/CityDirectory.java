package de.stadtindex.city;

import de.stadtindex.city.domain.City;
import de.stadtindex.city.domain.CityRepository;
import de.stadtindex.core.CityKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks cities up. Knows nothing of releases: whether a city may be shown is decided by whoever asks, from the editions
 * that are public.
 */
@Service
@Transactional(readOnly = true)
public class CityDirectory {

    private final CityRepository cities;

    CityDirectory(CityRepository cities) {
        this.cities = cities;
    }

    /** The entries of these cities; keys without a city are left out. */
    public Map<CityKey, CityEntry> entries(Collection<CityKey> keys) {
        return cities.findByAgsIn(ags(keys)).stream()
                .map(CityDirectory::entry)
                .collect(Collectors.toUnmodifiableMap(CityEntry::key, Function.identity()));
    }

    /** The city now known under this part of an address. */
    public Optional<CityEntry> bySlug(String slug) {
        return cities.findBySlug(slug).map(CityDirectory::entry);
    }

    /** The city that once was known under this part of an address. */
    public Optional<CityEntry> byFormerSlug(String slug) {
        return cities.findAgsByFormerSlug(slug).flatMap(cities::findById).map(CityDirectory::entry);
    }

    /** An index over these cities that forgives typing slips. */
    public CitySearch searchAmong(Collection<CityKey> keys) {
        return new CitySearch(cities.findWithAliasesByAgsIn(ags(keys)).stream()
                .map(city -> new CitySearch.Candidate(entry(city), city.aliases()))
                .toList());
    }

    private static List<String> ags(Collection<CityKey> keys) {
        return keys.stream().map(CityKey::ags).toList();
    }

    private static CityEntry entry(City city) {
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
