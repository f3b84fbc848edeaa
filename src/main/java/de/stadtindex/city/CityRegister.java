package de.stadtindex.city;

import de.stadtindex.city.domain.City;
import de.stadtindex.city.domain.CityRepository;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The write side of the directory: the only place where a city comes into being. */
@Service
@Transactional
public class CityRegister {

    private final CityRepository cities;

    CityRegister(CityRepository cities) {
        this.cities = cities;
    }

    public void register(Collection<NewCity> newCities) {
        cities.saveAll(newCities.stream().map(CityRegister::city).toList());
    }

    private static City city(NewCity data) {
        City city = new City(data.key(), data.name(), data.state(), data.latitude(), data.longitude());
        if (data.population() != null && data.populationAsOf() != null) {
            city.countPeople(data.population(), data.populationAsOf());
        }
        data.aliases().forEach(city::addAlias);
        return city;
    }
}
