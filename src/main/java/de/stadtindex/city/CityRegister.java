package de.stadtindex.city;

import de.stadtindex.city.domain.City;
import de.stadtindex.city.domain.CityRepository;
import de.stadtindex.core.Changed;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.core.RegistryRefusedException;
import de.stadtindex.core.Slug;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The write side of the directory: the only place where a city comes into being or changes. A change that is not allowed
 * ends in a {@link RegistryRefusedException}, one of a city that does not exist in a NoSuchElementException.
 */
@Service
@Transactional
public class CityRegister {

    private final CityRepository cities;
    private final CityNaming naming;
    private final ApplicationEventPublisher events;

    CityRegister(CityRepository cities, ApplicationEventPublisher events) {
        this.cities = cities;
        this.naming = new CityNaming(cities);
        this.events = events;
    }

    public void register(Collection<NewCity> newCities) {
        cities.saveAll(
                newCities.stream().map(data -> city(data, Slug.of(data.name()))).toList());
    }

    @Transactional(readOnly = true)
    public Optional<RegisteredCity> find(CityKey key) {
        return cities.findById(key.ags()).map(RegisteredCity::of);
    }

    /** Enters one city under an address of its own. */
    public RegisteredCity create(NewCity data, Slug slug) {
        cities.lock();
        if (cities.existsById(data.key().ags())) {
            throw new RegistryRefusedException(RegistryRefusal.KEY_TAKEN);
        }
        naming.checkName(data.key(), data.name());
        naming.checkSlug(data.key(), slug);
        City city = city(data, slug);
        events.publishEvent(new CityChanged(data.key()));
        return RegisteredCity.of(cities.save(city));
    }

    /**
     * Changes what is known of a city. It is still found under a former name, and a former address still leads to it.
     *
     * @param seen the revision that was looked at
     */
    public Changed<RegisteredCity> change(CityKey key, int seen, CityDetails wanted) {
        return change(key, seen, city -> {
            naming.checkName(key, wanted.name());
            naming.checkSlug(key, wanted.slug());
            city.rename(wanted.name());
            city.moveTo(wanted.slug());
            city.lieAt(wanted.latitude(), wanted.longitude());
            if (wanted.population() == null || wanted.populationAsOf() == null) {
                city.forgetPeople();
            } else {
                city.countPeople(wanted.population(), wanted.populationAsOf());
            }
        });
    }

    /** Lets a city be found under another name, on pages and in files. */
    public void addAlias(CityKey key, int seen, String alias) {
        change(key, seen, city -> {
            naming.checkAlias(city, alias);
            city.addAlias(alias);
        });
    }

    /** The city is no longer found under that name; false, and nothing changes, where it was not. */
    public boolean removeAlias(CityKey key, int seen, String alias) {
        cities.lock();
        boolean isKnown = cities.findById(key.ags()).orElseThrow().aliases().contains(alias);
        if (isKnown) {
            change(key, seen, city -> city.removeAlias(alias));
        }
        return isKnown;
    }

    /** One change after the other, so that two people cannot give the same name at once. */
    private Changed<RegisteredCity> change(CityKey key, int seen, Consumer<City> step) {
        cities.lock();
        City city = cities.findById(key.ags()).orElseThrow();
        RegisteredCity before = RegisteredCity.of(city);
        city.revise(seen);
        step.accept(city);
        events.publishEvent(new CityChanged(key));
        return new Changed<>(before, RegisteredCity.of(city));
    }

    private static City city(NewCity data, Slug slug) {
        City city = new City(data.key(), data.name(), slug, data.state(), data.latitude(), data.longitude());
        if (data.population() != null && data.populationAsOf() != null) {
            city.countPeople(data.population(), data.populationAsOf());
        }
        data.aliases().forEach(city::addAlias);
        return city;
    }
}
