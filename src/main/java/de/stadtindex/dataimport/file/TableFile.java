package de.stadtindex.dataimport.file;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file opened for reading.
 *
 * @param textDialect how a text file is written; null for spreadsheets
 */
public record TableFile(FileFormat format, @Nullable TextDialect textDialect, List<Sheet> sheets) {

    public TableFile {
        sheets = List.copyOf(sheets);
    }

    public Optional<TextDialect> dialect() {
        return Optional.ofNullable(textDialect);
    }
}
