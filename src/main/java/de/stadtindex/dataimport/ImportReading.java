package de.stadtindex.dataimport;

import de.stadtindex.dataimport.file.TableFile;
import de.stadtindex.dataimport.layout.SheetPlan;
import java.util.List;

/**
 * How a file is going to be read, before anything is.
 *
 * @param plans of the sheets that are read
 * @param leftOut names of visible sheets that hold no table of this index
 */
public record ImportReading(TableFile file, List<SheetPlan> plans, List<String> leftOut) {

    public ImportReading {
        plans = List.copyOf(plans);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether somebody must still say something before the file can be read. */
    public boolean hasGaps() {
        return plans.isEmpty() || plans.stream().anyMatch(plan -> !plan.gaps().isEmpty());
    }
}
