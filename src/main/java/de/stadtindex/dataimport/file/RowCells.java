package de.stadtindex.dataimport.file;

import java.util.Arrays;
import java.util.List;

/** Gathers the cells of one row, in whatever order a file names them. */
final class RowCells {

    private static final int MOST_CHARACTERS = 1 << 18;

    private final int mostColumns;
    private Cell[] cells = new Cell[16];
    private int width;
    private int characters;

    RowCells(int mostColumns) {
        this.mostColumns = mostColumns;
    }

    /** Puts a cell into a column, counted from 1; a blank one leaves the column as it is. */
    void put(int column, Cell cell) {
        if (cell.kind() == Cell.Kind.BLANK) {
            return;
        }
        if (column > mostColumns) {
            throw new FileRefusedException(FileRefusal.TOO_MANY_COLUMNS);
        }
        characters += cell.text().length();
        if (characters > MOST_CHARACTERS) {
            throw new FileRefusedException(FileRefusal.UNPACKS_TOO_LARGE);
        }
        widen(column);
        cells[column - 1] = cell;
    }

    boolean isEmpty() {
        return width == 0;
    }

    /** The cells up to the last filled one; the next row starts empty. */
    List<Cell> take() {
        List<Cell> row = List.of(Arrays.copyOf(cells, width));
        clear();
        return row;
    }

    void clear() {
        width = 0;
        characters = 0;
    }

    private void widen(int column) {
        if (column > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column, 2 * cells.length));
        }
        if (column > width) {
            Arrays.fill(cells, width, column, Cell.BLANK);
            width = column;
        }
    }
}
