package de.stadtindex.corpus;

import de.stadtindex.dataimport.file.Packages;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file with one fault, and what must be said about it.
 *
 * @param sheet empty where the fault concerns the whole file
 * @param row 0 where the fault is not in one
 * @param column letters of the column; empty where the fault is not in one
 * @param consequences further codes that the same fault cannot but bring along
 */
@SuppressWarnings("ArrayRecordComponent") // Told apart by name, never compared
record FaultyFile(
        String name,
        String fileName,
        int edition,
        byte[] content,
        String code,
        String sheet,
        int row,
        String column,
        Set<String> consequences) {

    static final int EDITION = 2027;

    static FaultyFile text(String name, byte[] content, String code, int row, String column) {
        return new FaultyFile(name, "index.csv", EDITION, content, code, "index.csv", row, column, Set.of());
    }

    static FaultyFile workbook(String name, Packages content, String code, int row, String column) {
        return new FaultyFile(name, "index.xlsx", EDITION, content.bytes(), code, "Tabelle1", row, column, Set.of());
    }

    static FaultyFile spreadsheet(String name, Packages content, String code, int row, String column) {
        return new FaultyFile(name, "index.ods", EDITION, content.bytes(), code, "Tabelle1", row, column, Set.of());
    }

    FaultyFile of(int year) {
        return new FaultyFile(name, fileName, year, content, code, sheet, row, column, consequences);
    }

    FaultyFile followedBy(String... codes) {
        return new FaultyFile(name, fileName, edition, content, code, sheet, row, column, Set.of(codes));
    }

    /** The same in another sheet; the empty one stands for the whole file. */
    FaultyFile in(String otherSheet) {
        return new FaultyFile(name, fileName, edition, content, code, otherSheet, row, column, consequences);
    }

    /** What is found and where. */
    String place() {
        return "%s in '%s' %s%d".formatted(code, sheet, column, row);
    }

    /** All codes that may be found. */
    Set<String> codes() {
        return Stream.concat(Stream.of(code), consequences.stream()).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
