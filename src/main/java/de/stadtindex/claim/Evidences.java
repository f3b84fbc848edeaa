package de.stadtindex.claim;

import de.stadtindex.city.CityDirectory;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.Comparabilities;
import de.stadtindex.ranking.DataState;
import de.stadtindex.ranking.Results;
import org.springframework.stereotype.Service;

/** Lays out the figures by which claims are judged. */
@Service
public class Evidences {

    private final Results results;
    private final Layouts layouts;
    private final CityDirectory directory;
    private final Categories categories;
    private final Comparabilities comparabilities;

    Evidences(
            Results results,
            Layouts layouts,
            CityDirectory directory,
            Categories categories,
            Comparabilities comparabilities) {
        this.results = results;
        this.layouts = layouts;
        this.directory = directory;
        this.categories = categories;
        this.comparabilities = comparabilities;
    }

    /** The figures of one state of the data, for one request; figures are read when a claim first needs them. */
    public Evidence of(DataState state) {
        return new Evidence(
                state,
                results::of,
                layouts,
                () -> directory.among(results.everRanked(state)),
                categories.tree(),
                (earlier, later) -> comparabilities.between(state, earlier, later));
    }
}
