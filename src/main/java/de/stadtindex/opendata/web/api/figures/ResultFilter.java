package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.ranking.Figure;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which figures are wanted, in which order; what is empty leaves out nothing.
 *
 * @param gaps whether figures that are not known are told, too: as such
 */
record ResultFilter(
        Optional<EditionYear> edition,
        Optional<CategoryKey> category,
        SortedSet<CityKey> cities,
        Optional<FederalState> state,
        Optional<Boolean> rankKnown,
        boolean gaps,
        ResultSort sort) {

    /** All that is known of a city, and all that is not. */
    static ResultFilter everythingOf(CityKey city) {
        return new ResultFilter(
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(Set.of(city)),
                Optional.empty(),
                Optional.empty(),
                true,
                ResultSort.USUAL);
    }

    boolean wants(Place place) {
        return edition.filter(year -> !year.equals(place.version().year())).isEmpty()
                && category.filter(key -> !key.equals(place.category())).isEmpty()
                && (cities.isEmpty() || cities.contains(place.city()))
                && state.filter(land -> !FederalState.of(place.city()).equals(Optional.of(land)))
                        .isEmpty()
                && rankKnown
                        .filter(known ->
                                known != place.known().flatMap(Figure::rank).isPresent())
                        .isEmpty()
                && (gaps || place.known().isPresent());
    }
}
