package de.stadtindex.dataimport.file;

import java.util.Map;
import java.util.Optional;

/**
 * One line of a table, its cells still as written.
 *
 * @param file name of the file
 * @param line where the row starts, counted from 1 as an editor does
 * @param cells text by column name
 */
public record Row(String file, long line, Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /** Where the cell of this column stands. */
    public Place place(String column) {
        return new Place(file, (int) line, 0, column);
    }

    /** The cell's text without surrounding space; empty where it is blank or there is no such column. */
    public Optional<String> get(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
