package de.stadtindex.portal.web.series;

import de.stadtindex.city.CityEntry;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.dataset.FigureRow;
import de.stadtindex.portal.web.figures.EditionRows;
import de.stadtindex.ranking.EditionResults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One ranking through all editions as rows. */
public final class HistoryRows {

    private HistoryRows() {}

    /** For each edition, newest first, the cities in the order given, with their changes against the edition before. */
    public static List<FigureRow> of(
            List<EditionResults> oldestFirst, CategoryKey category, Collection<CityEntry> cities) {
        List<FigureRow> rows = new ArrayList<>();
        for (int at = oldestFirst.size() - 1; at >= 0; at--) {
            EditionRows edition = new EditionRows(oldestFirst.get(at), at == 0 ? null : oldestFirst.get(at - 1));
            cities.forEach(city -> rows.add(edition.moved(city, category)));
        }
        return rows;
    }
}
