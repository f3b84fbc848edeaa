package de.stadtindex.dataimport.file;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table of an OpenDocument spreadsheet; a row may stand there once for many like it. */
final class OdsRows {

    private static final int MOST_MERGED_AREAS = 1_000;

    private final XmlPart xml;
    private final int depth;
    private final OdsCells reading;
    private final RowCells cells;
    private final List<String> mergedAreas = new ArrayList<>();
    private List<Cell> current = List.of();
    private int repetitions;
    private int number;

    /** For the table whose tag was just opened. */
    OdsRows(XmlPart xml, int mostColumns) {
        this.xml = xml;
        depth = xml.depth();
        reading = new OdsCells(xml);
        cells = new RowCells(mostColumns);
    }

    /** The next row that holds anything; null after the last. */
    @Nullable
    SheetRow next() throws XMLStreamException {
        while (repetitions == 0 && xml.depth() >= depth && xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "table-row" -> readRow();
                case "table-header-rows", "table-rows", "table-row-group" -> {}
                default -> xml.skip();
            }
        }
        if (repetitions == 0) {
            return null;
        }
        repetitions--;
        return new SheetRow(++number, current);
    }

    List<String> mergedAreas() {
        return mergedAreas;
    }

    private void readRow() throws XMLStreamException {
        int times = count("number-rows-repeated");
        int rowDepth = xml.depth();
        int column = 1;
        while (xml.nextWithin(rowDepth)) {
            switch (xml.name()) {
                case "table-cell", "covered-table-cell" -> column = readCells(column);
                default -> xml.skip();
            }
        }
        if (cells.isEmpty()) {
            number = Math.addExact(number, times);
        } else {
            current = cells.take();
            repetitions = times;
        }
    }

    private int readCells(int column) throws XMLStreamException {
        int next = Math.addExact(column, count("number-columns-repeated"));
        noteMergedArea(column);
        Cell cell = reading.read();
        if (cell.kind() != Cell.Kind.BLANK) {
            for (int at = column; at < next; at++) {
                cells.put(at, cell);
            }
        }
        return next;
    }

    private void noteMergedArea(int column) {
        int wide = count("number-columns-spanned");
        int high = count("number-rows-spanned");
        if ((wide > 1 || high > 1) && mergedAreas.size() < MOST_MERGED_AREAS) {
            String last = CellReference.of(Math.addExact(number, high), Math.addExact(column, wide - 1));
            mergedAreas.add(CellReference.of(number + 1, column) + ":" + last);
        }
    }

    /** How often or how far, at least once; errors with NumberFormatException. */
    private int count(String attribute) {
        String written = xml.attribute(attribute);
        int count = written == null ? 1 : Integer.parseInt(written);
        if (count < 1) {
            throw new FileRefusedException(FileRefusal.DAMAGED);
        }
        return count;
    }
}
