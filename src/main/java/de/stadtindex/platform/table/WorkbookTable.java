package de.stadtindex.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table on its way into a sheet of an XLSX workbook; every cell is text, so nothing in it is computed. */
public record WorkbookTable(String sheet, List<List<String>> rows) {

    private static final String PROGRAM = "Stadtindex";
    private static final String VERSION = "1.0";

    /** Writes tables into one workbook, a sheet each; errors with IllegalArgumentException without any. */
    public static void write(List<WorkbookTable> tables, OutputStream out) {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("A workbook needs a sheet");
        }
        try (Workbook workbook = new Workbook(out, PROGRAM, VERSION)) {
            tables.forEach(table -> table.writeTo(workbook.newWorksheet(table.sheet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTo(Worksheet worksheet) {
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                worksheet.value(row, column, SafeText.of(cells.get(column)));
            }
        }
    }
}
