package de.stadtindex.visit.web.format;

import de.stadtindex.chart.Chart;
import de.stadtindex.platform.table.DataTable;
import java.util.List;
import java.util.function.Supplier;

/**
 * A chart of a page, complete enough to stand alone.
 *
 * @param name its name in addresses, the value of {@code diagramm}
 * @param title what it shows, in a few words
 * @param alternative what it shows, for those who do not see it
 * @param notes what has to be read beneath it, such as breaks in method
 * @param table the figures it draws, made when they are asked for
 */
public record Diagram(
        String name, String title, String alternative, Chart chart, List<String> notes, Supplier<DataTable> table) {

    public Diagram {
        notes = List.copyOf(notes);
    }
}
