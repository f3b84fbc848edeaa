package de.stadtindex.dataimport.file;

import java.util.ArrayList;
import java.util.List;

/** Opens files as the tests need them. */
final class OpenedFiles {

    private OpenedFiles() {}

    static TableFile open(byte[] content) {
        return TableFiles.open("upload", content, FileLimits.USUAL);
    }

    static Sheet onlySheet(byte[] content) {
        List<Sheet> sheets = open(content).sheets();
        if (sheets.size() != 1) {
            throw new AssertionError(sheets.size() + " sheets");
        }
        return sheets.getFirst();
    }

    static List<SheetRow> rows(byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        onlySheet(content).forEachRow(rows::add);
        return rows;
    }

    /** The texts of all rows, without where they stand. */
    static List<List<String>> texts(byte[] content) {
        return rows(content).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    /** The first cell of the first row. */
    static Cell firstCell(byte[] content) {
        return rows(content).getFirst().cell(1);
    }
}
