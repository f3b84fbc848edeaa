package de.stadtindex.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a profile.
 *
 * @param label name of the row
 * @param others values of all that are known; the one in focus may be among them and is drawn above its own
 * @param focus value in focus, or null where it is not known
 * @param focusText value in focus as people read it, or the words for "not known"
 * @param mean value of the mean, or null for none
 * @param best value of the best of a group, or null for none
 */
public record ProfileRow(
        String label,
        List<Double> others,
        @Nullable Double focus,
        String focusText,
        @Nullable Double mean,
        @Nullable Double best) {

    /** Keeps its own copy. */
    public ProfileRow {
        others = List.copyOf(others);
    }
}
