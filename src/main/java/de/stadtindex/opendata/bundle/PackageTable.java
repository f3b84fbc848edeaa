package de.stadtindex.opendata.bundle;

import de.stadtindex.dataset.TableSchema;
import de.stadtindex.platform.table.CsvDialect;
import de.stadtindex.platform.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a package. */
record PackageTable(PackageFile file, TableSchema schema, List<List<@Nullable Object>> rows) {

    String name() {
        return file.key();
    }

    /** The file as text; its heads are the same in every language. */
    byte[] csv(Words words) {
        return CsvDialect.STANDARD.write(schema.table(name(), rows, words));
    }
}
