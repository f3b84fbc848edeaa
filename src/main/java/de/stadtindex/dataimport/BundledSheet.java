package de.stadtindex.dataimport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.stadtindex.dataimport.file.Cell;
import de.stadtindex.dataimport.file.Sheet;
import de.stadtindex.dataimport.file.SheetRow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamSource;

/** A CSV file in UTF-8 that comes with the program, as a table. */
record BundledSheet(String name, List<SheetRow> rows) implements Sheet {

    /** All rows of the file; errors with UncheckedIOException when it cannot be read. */
    static BundledSheet read(String name, InputStreamSource file) {
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                Stream<CsvRecord> records = CsvReader.builder().ofCsvRecord(reader).stream()) {
            return new BundledSheet(name, records.map(BundledSheet::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetRow row(CsvRecord line) {
        return new SheetRow(
                (int) line.getStartingLineNumber(),
                line.getFields().stream().map(Cell::text).toList());
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public List<String> mergedAreas() {
        return List.of();
    }

    @Override
    public List<SheetRow> head(int most) {
        return rows.stream().limit(most).toList();
    }

    @Override
    public void forEachRow(Consumer<SheetRow> consumer) {
        rows.forEach(consumer);
    }
}
