package de.stadtindex.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How a table is written as text. Always UTF-8, always without formulas. */
public enum CsvDialect {
    /** For programs: commas, decimal points, no mark before the first byte (RFC 4180). */
    STANDARD(',', '.', ""),
    /** For a spreadsheet that speaks German: semicolons, decimal commas, and the mark by which it knows UTF-8. */
    EXCEL_DE(';', ',', "\uFEFF");

    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9]+([.][0-9]+)*");

    private final char separator;
    private final char decimalSign;
    private final String start;

    CsvDialect(char separator, char decimalSign, String start) {
        this.separator = separator;
        this.decimalSign = decimalSign;
        this.start = start;
    }

    /** The file: one line of keys, then the rows. */
    public byte[] write(DataTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStreamWriter text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            text.write(start);
            try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text)) {
                csv.writeRecord(table.columns().stream().map(Column::key).toList());
                for (List<@Nullable Object> row : table.rows()) {
                    csv.writeRecord(record(row, table.columns()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<String> record(List<@Nullable Object> row, List<Column> columns) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> cell(row.get(at), columns.get(at).type()))
                .toList();
    }

    /** A spreadsheet takes a key of digits for a number, which loses its zeros, and one with a point in it for a day. */
    private String text(String value) {
        return this == EXCEL_DE && LIKE_A_NUMBER.matcher(value).matches() ? "=\"" + value + "\"" : SafeText.of(value);
    }

    private String cell(@Nullable Object value, ColumnType type) {
        if (value == null) {
            return "";
        }
        return switch (type) {
            case TEXT, ADDRESS -> text(value.toString());
            case DECIMAL -> ((BigDecimal) value).toPlainString().replace('.', decimalSign);
            case INTEGER, YEAR, DATE, INSTANT, BOOLEAN -> value.toString();
        };
    }
}
