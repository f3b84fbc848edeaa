package de.stadtindex.opendata.web.api.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one version tells differently from another.
 *
 * @param changes figures that differ in rank, score, certainty or source
 * @param arrived cities that only the later version ranks
 * @param left cities that only the earlier version ranks
 * @param reassessed cities that both rank, but not as surely
 */
record ChangesAnswer(
        String from,
        String to,
        List<Provenance.Edition> editions,
        List<Change> changes,
        List<CityRef> arrived,
        List<CityRef> left,
        List<CityRef> reassessed) {

    /**
     * One figure that differs, and whether it was added, changed or removed.
     *
     * @param before null where the earlier version says nothing
     * @param after null where the later version says nothing
     */
    record Change(
            String change,
            CityRef city,
            String category,
            @Nullable FigureAnswer before,
            @Nullable FigureAnswer after) {}
}
