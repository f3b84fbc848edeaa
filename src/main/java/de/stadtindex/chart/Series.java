package de.stadtindex.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The known values of one thing over the columns.
 *
 * @param name label at the end of its line, empty for none
 * @param readings the known values in any order
 */
public record Series(String name, List<Reading> readings) {

    /** Keeps the readings in the order of the columns. */
    public Series {
        readings = readings.stream()
                .sorted(Comparator.comparingInt(Reading::column))
                .toList();
    }

    /** Readings of neighbouring columns: a column without a value ends a run. */
    List<List<Reading>> runs() {
        List<List<Reading>> runs = new ArrayList<>();
        List<Reading> run = new ArrayList<>();
        for (Reading reading : readings) {
            if (!run.isEmpty() && run.getLast().column() + 1 != reading.column()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(reading);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    boolean knows(int column) {
        return readings.stream().anyMatch(reading -> reading.column() == column);
    }
}
