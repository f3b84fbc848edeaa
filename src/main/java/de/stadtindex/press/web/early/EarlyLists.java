package de.stadtindex.press.web.early;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.embargo.EarlyAccessEntry;
import de.stadtindex.embargo.EarlyAccesses;
import de.stadtindex.visit.web.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together who could see each edition before it came out. */
@Component
class EarlyLists {

    private final EarlyAccesses accesses;
    private final CityDirectory directory;

    EarlyLists(EarlyAccesses accesses, CityDirectory directory) {
        this.accesses = accesses;
        this.directory = directory;
    }

    /** Every edition that somebody could see early, the newest first. */
    List<EarlyPage.Released> released(Visit visit) {
        List<EarlyAccessEntry> told = accesses.ofReleased();
        Map<CityKey, CityEntry> cities =
                directory.entries(told.stream().map(EarlyAccessEntry::city).toList());
        Map<EditionYear, List<EarlyPage.Person>> people = told.stream()
                .collect(Collectors.groupingBy(
                        EarlyAccessEntry::edition,
                        LinkedHashMap::new,
                        Collectors.mapping(access -> person(access, cities, visit), Collectors.toList())));
        return people.entrySet().stream()
                .map(edition -> new EarlyPage.Released(
                        visit.words().say("early.edition", edition.getKey().toString()), edition.getValue()))
                .toList();
    }

    private static EarlyPage.Person person(EarlyAccessEntry access, Map<CityKey, CityEntry> cities, Visit visit) {
        return new EarlyPage.Person(
                access.name(),
                Optional.ofNullable(cities.get(access.city()))
                        .map(CityEntry::name)
                        .orElseThrow(),
                visit.words().moment(access.opensAt()));
    }
}
