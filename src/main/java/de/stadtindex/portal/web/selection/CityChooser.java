package de.stadtindex.portal.web.selection;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.city.CitySearch;
import de.stadtindex.core.CityKey;
import de.stadtindex.portal.web.selection.CityChoice.Wish;
import de.stadtindex.ranking.Results;
import de.stadtindex.visit.web.BadParameterException;
import de.stadtindex.visit.web.Cities;
import de.stadtindex.visit.web.Visit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Understands which cities a reader named: by the part of an address, by name, by another name. */
@Component
public class CityChooser {

    /** Some may name the same city, but nobody types as many as this. */
    private static final int MOST_TEXTS = 2 * CityChoice.MOST_CITIES;

    private final Results results;
    private final CityDirectory directory;

    CityChooser(Results results, CityDirectory directory) {
        this.results = results;
        this.directory = directory;
    }

    /**
     * The cities named by these texts; empty texts name none.
     *
     * @throws BadParameterException with more than five cities or a text longer than any name
     */
    public CityChoice read(Visit visit, List<String> texts) {
        List<String> named = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (named.size() > MOST_TEXTS) {
            throw new BadParameterException("error.parameter.cities");
        }
        if (named.stream().anyMatch(text -> text.length() > CitySearch.LONGEST_TEXT)) {
            throw new BadParameterException("error.parameter.name");
        }
        Set<CityKey> open = results.everRanked(visit.state());
        List<CityEntry> known = directory.entries(open).values().stream()
                .sorted(Cities.byName())
                .toList();
        return new CityChoice(known, named.isEmpty() ? List.of() : wishes(named, known, directory.searchAmong(open)));
    }

    private static List<Wish> wishes(List<String> texts, List<CityEntry> known, CitySearch search) {
        return texts.stream()
                .map(text -> new Wish(text, bySlug(text, known).map(List::of).orElseGet(() -> search.find(text))))
                .toList();
    }

    private static Optional<CityEntry> bySlug(String text, List<CityEntry> known) {
        return known.stream().filter(city -> city.slug().value().equals(text)).findFirst();
    }
}
