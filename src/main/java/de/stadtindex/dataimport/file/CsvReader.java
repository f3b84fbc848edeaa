package de.stadtindex.dataimport.file;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamSource;

/** Reads a CSV file in UTF-8 whose first line names the columns. */
public final class CsvReader {

    private CsvReader() {}

    /** All rows of the file; errors with UncheckedIOException when it cannot be read. */
    public static List<Row> read(String name, InputStreamSource file) {
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> records =
                        de.siegmar.fastcsv.reader.CsvReader.builder().ofNamedCsvRecord(reader).stream()) {
            return records.map(line -> new Row(name, line.getStartingLineNumber(), line.getFieldsAsMap()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
