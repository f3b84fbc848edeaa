package de.stadtindex.desk.web.upload;

import de.stadtindex.desk.web.Option;
import java.util.List;

/**
 * How a file is read, with everything that can be overruled.
 *
 * @param format key of the kind of file
 * @param charsets empty for spreadsheets, like the delimiters
 * @param leftOut sheets that are not read
 * @param isOpen whether something must be chosen before anything is read
 */
record ReadingView(
        String format,
        List<Option> charsets,
        List<Option> delimiters,
        List<Option> scopes,
        String source,
        List<SheetView> sheets,
        List<String> leftOut,
        boolean isOpen) {

    public boolean isText() {
        return !charsets.isEmpty();
    }

    /**
     * One sheet.
     *
     * @param headerRow as chosen; empty where it was detected
     * @param detectedHeaderRow counted from 1; 0 where there is none
     * @param gaps keys of what must still be said
     */
    record SheetView(
            int index,
            String name,
            String headerRow,
            int detectedHeaderRow,
            List<Option> layouts,
            List<Option> rankings,
            List<Option> decimals,
            List<String> gaps,
            List<ColumnView> columns) {}

    /**
     * One column.
     *
     * @param confidence key of how sure its meaning is
     */
    record ColumnView(int number, String letters, String header, String confidence, List<Option> meanings) {}
}
