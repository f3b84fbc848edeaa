package de.stadtindex.dataimport.layout;

import de.stadtindex.dataimport.file.Cell;
import de.stadtindex.dataimport.file.SheetRow;
import de.stadtindex.dataimport.rule.FindingCode;
import java.util.BitSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads cells of one sheet and reports each fault at its place. */
final class CellReports {

    private static final Fault FORMULA = Fault.warning(FindingCode.FORMULA_CELL, "plain-value");
    private static final Fault ERROR = Fault.error(FindingCode.ERROR_CELL, "plain-value");

    private final String sheet;
    private final SheetOutcomes outcomes;
    private final BitSet reported = new BitSet();
    private int lastRow;

    CellReports(String sheet, SheetOutcomes outcomes) {
        this.sheet = sheet;
        this.outcomes = outcomes;
    }

    /** What stands in this column of the row; nothing where there is no such column or the cell is blank. */
    <T> Reading<T> read(SheetRow row, @Nullable MappedColumn column, Function<Cell, Reading<T>> reader) {
        Cell cell = column == null ? Cell.BLANK : row.cell(column.number());
        if (column == null || cell.isBlank()) {
            return Reading.nothing();
        }
        Reading<T> reading = isError(cell) ? Reading.faulty(ERROR) : reader.apply(cell);
        if (cell.kind() == Cell.Kind.FORMULA) {
            report(FORMULA, row, column);
        }
        if (reading.wrong() != null) {
            report(reading.wrong(), row, column);
        }
        return reading;
    }

    void report(Fault fault, SheetRow row, MappedColumn column) {
        if (row.number() != lastRow) {
            reported.clear();
            lastRow = row.number();
        }
        reported.set(column.number());
        outcomes.finding(fault.at(
                column.place(sheet, row.number()), row.cell(column.number()).text()));
    }

    /** Whether something was reported of this cell of the row that is being read. */
    boolean haveOf(SheetRow row, MappedColumn column) {
        return row.number() == lastRow && reported.get(column.number());
    }

    /** Text files keep the signs of a spreadsheet's errors as text: {@code #NV}, {@code #DIV/0!}. */
    private static boolean isError(Cell cell) {
        String text = cell.text();
        return cell.kind() == Cell.Kind.ERROR
                || (text.length() > 2 && text.charAt(0) == '#' && Character.isUpperCase(text.charAt(1)));
    }
}
