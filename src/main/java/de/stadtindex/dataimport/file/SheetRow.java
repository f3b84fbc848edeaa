package de.stadtindex.dataimport.file;

import java.util.List;

/**
 * One row of a sheet, or one record of a text file.
 *
 * @param number where it stands, counted from 1: the row of a spreadsheet, the line of a text file in which the record starts
 * @param cells its cells from the first column on; blank cells after the last filled one are left out
 */
public record SheetRow(int number, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in this column, counted from 1; blank beyond the last one. */
    public Cell cell(int column) {
        return column >= 1 && column <= cells.size() ? cells.get(column - 1) : Cell.BLANK;
    }
}
