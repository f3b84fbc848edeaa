package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.opendata.web.api.ApiReading;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Results;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** Compares what the interface tells with what is stored. */
abstract class FigureReading extends ApiReading {

    @Autowired
    protected DataStates states;

    @Autowired
    private Results results;

    /** Every public edition as it is stored. */
    protected final List<EditionResults> stored() {
        return states.current().versions().stream().map(results::of).toList();
    }

    /** How many figures are public. */
    protected final int figures() {
        return stored().stream()
                .mapToInt(edition -> edition.content().figures().size())
                .sum();
    }

    /** The address of the page after this one, as {@link #ask} takes it. */
    protected final String next(String address) {
        return read(address).get("next").asString().replace("http://localhost/api/v1", "");
    }
}
