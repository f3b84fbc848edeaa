package de.stadtindex.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A table on its way into a CSV file: UTF-8 with the mark that spreadsheets look for, semicolons, no formulas. */
public record CsvTable(List<String> header, Stream<List<String>> rows) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public void writeTo(OutputStream out) {
        try (OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
                csv.writeRecord(safe(header));
                rows.forEach(row -> csv.writeRecord(safe(row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> safe(List<String> row) {
        return row.stream().map(SafeText::of).toList();
    }
}
