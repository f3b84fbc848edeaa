package de.stadtindex.dataimport.file;

import java.util.ArrayList;
import java.util.List;

/** Goes through all rows of a file once before any of them is used, so that a faulty file is refused as a whole. */
final class Survey {

    private final FileLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private int rows;

    Survey(FileLimits limits) {
        this.limits = limits;
    }

    /** Reads a sheet to its end and takes it up. */
    void add(String name, boolean isHidden, RowReader.Source source) {
        try (RowReader reader = source.start()) {
            add(name, isHidden, reader, source);
        }
    }

    /** As above, with the rows of a reader that goes on to other sheets afterwards. */
    void add(String name, boolean isHidden, RowReader reader, RowReader.Source source) {
        if (sheets.size() == limits.sheets()) {
            throw new FileRefusedException(FileRefusal.UNPACKS_TOO_LARGE);
        }
        while (reader.next() != null) {
            if (++rows > limits.rows()) {
                throw new FileRefusedException(FileRefusal.TOO_MANY_ROWS);
            }
        }
        sheets.add(new StoredSheet(name, isHidden, reader.mergedAreas(), source));
    }

    /** Everything taken up; a file without a single row is refused. */
    List<Sheet> sheets() {
        if (rows == 0) {
            throw new FileRefusedException(FileRefusal.EMPTY);
        }
        return sheets;
    }
}
