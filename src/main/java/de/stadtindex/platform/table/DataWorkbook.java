package de.stadtindex.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as an XLSX workbook: numbers are numbers and texts are texts, nothing is computed. The second sheet says what one
 * has to know about the first.
 *
 * @param sheet name of the first sheet
 * @param notesSheet name of the second sheet
 * @param notes a subject and what is to be said of it, row by row
 */
public record DataWorkbook(DataTable table, String sheet, String notesSheet, List<List<String>> notes) {

    private static final String PROGRAM = "Stadtindex";
    private static final String VERSION = "1.0";
    private static final int LONGEST_NAME = 31;
    private static final double WIDE = 24;
    private static final double WIDEST = 90;

    /** The file; errors with IllegalArgumentException where a sheet has a name that a workbook cannot have. */
    public byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            writeTable(workbook.newWorksheet(name(sheet)));
            writeNotes(workbook.newWorksheet(name(notesSheet)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void writeTable(Worksheet worksheet) {
        List<Column> columns = table.columns();
        for (int at = 0; at < columns.size(); at++) {
            worksheet.value(0, at, columns.get(at).key());
            worksheet.style(0, at).bold().set();
        }
        for (int row = 0; row < table.rows().size(); row++) {
            List<@Nullable Object> values = table.rows().get(row);
            for (int at = 0; at < values.size(); at++) {
                write(worksheet, row + 1, at, values.get(at));
            }
        }
        worksheet.freezePane(0, 1);
        worksheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
        worksheet.paperSize(PaperSize.A4_PAPER);
    }

    private static void write(Worksheet worksheet, int row, int at, @Nullable Object value) {
        switch (value) {
            case null -> {
                // What is not known stays an empty cell.
            }
            case Integer number -> worksheet.value(row, at, number);
            case Boolean isSo -> worksheet.value(row, at, isSo);
            case BigDecimal number -> {
                worksheet.value(row, at, number);
                worksheet
                        .style(row, at)
                        .format("0." + "0".repeat(Math.max(1, number.scale())))
                        .set();
            }
            case LocalDate day -> {
                worksheet.value(row, at, day);
                worksheet.style(row, at).format("yyyy-mm-dd").set();
            }
            default -> worksheet.value(row, at, SafeText.of(value.toString()));
        }
    }

    private void writeNotes(Worksheet worksheet) {
        worksheet.width(0, WIDE);
        worksheet.width(1, WIDEST);
        for (int row = 0; row < notes.size(); row++) {
            for (int at = 0; at < notes.get(row).size(); at++) {
                worksheet.value(row, at, SafeText.of(notes.get(row).get(at)));
            }
            worksheet.style(row, 0).bold().set();
            worksheet.style(row, 1).wrapText(true).set();
        }
    }

    /** Some signs and long names a workbook would be repaired for. */
    private static String name(String wanted) {
        String allowed = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return allowed.length() <= LONGEST_NAME ? allowed : allowed.substring(0, LONGEST_NAME);
    }
}
