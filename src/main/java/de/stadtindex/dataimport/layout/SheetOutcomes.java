package de.stadtindex.dataimport.layout;

import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.ResultLine;
import de.stadtindex.dataimport.rule.StatedMean;

/** Takes what is read from sheets, row by row. */
public interface SheetOutcomes {

    void line(ResultLine line);

    void finding(Finding finding);

    void skipped(SkippedRow row);

    /** The mean of a ranking as the table itself states it, with at most two decimals. */
    void statedMean(StatedMean mean);
}
