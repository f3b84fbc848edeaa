package de.stadtindex.dataimport.rule;

import de.stadtindex.dataimport.file.Place;
import java.util.Map;

/**
 * The row a line was read from. Lines of one sheet and ranking share their columns, so that a million of them fit into memory.
 *
 * @param row counted from 1
 */
public record Origin(Columns columns, int row) {

    /**
     * Which column of a sheet says what.
     *
     * @param fields the columns by what they say; a field no column speaks of is left out
     */
    public record Columns(String sheet, Map<Field, Column> fields) {
        public Columns {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * A column and its heading.
     *
     * @param number counted from 1
     */
    public record Column(int number, String header) {}

    /** The column that says this, from top to bottom; the sheet as a whole where none does. */
    Place heading(Field field) {
        Column column = columns.fields().get(field);
        return column == null
                ? Place.sheet(columns.sheet())
                : new Place(columns.sheet(), 0, column.number(), column.header());
    }

    /** The cell that says this of the line; the row as a whole where no column does. */
    public Place place(Field field) {
        Column column = columns.fields().get(field);
        return column == null
                ? new Place(columns.sheet(), row, 0, "")
                : new Place(columns.sheet(), row, column.number(), column.header());
    }
}
