package de.stadtindex.chart;

import java.util.List;

/**
 * What a series runs over, usually years.
 *
 * @param labels one a column, from left to right
 * @param breaks changes of method between columns
 * @param unknown what stands at a column without a value, empty for nothing
 */
public record Columns(List<String> labels, List<SeriesBreak> breaks, String unknown) {

    /** Keeps its own copies. */
    public Columns {
        labels = List.copyOf(labels);
        breaks = List.copyOf(breaks);
    }
}
