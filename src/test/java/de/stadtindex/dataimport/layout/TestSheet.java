package de.stadtindex.dataimport.layout;

import de.stadtindex.dataimport.file.Cell;
import de.stadtindex.dataimport.file.Sheet;
import de.stadtindex.dataimport.file.SheetRow;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A table written in a test: one text a row, its cells parted by bars. {@code n:} marks a number of a spreadsheet,
 * {@code f:} the result of a formula, {@code e:} an error; a row of bars alone is blank.
 */
record TestSheet(String name, boolean isHidden, List<String> mergedAreas, List<SheetRow> rows) implements Sheet {

    static TestSheet of(String... rows) {
        return named("Tabelle1", rows);
    }

    static TestSheet named(String name, String... rows) {
        return new TestSheet(
                name,
                false,
                List.of(),
                IntStream.range(0, rows.length)
                        .mapToObj(index -> new SheetRow(index + 1, cells(rows[index])))
                        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                        .toList());
    }

    TestSheet hidden() {
        return new TestSheet(name, true, mergedAreas, rows);
    }

    TestSheet merged(String... areas) {
        return new TestSheet(name, isHidden, List.of(areas), rows);
    }

    private static List<Cell> cells(String row) {
        return Arrays.stream(row.split("\\|", -1))
                .map(String::strip)
                .map(TestSheet::cell)
                .toList();
    }

    private static Cell cell(String text) {
        String marked = text.length() > 2 ? text.substring(2) : "";
        return switch (text.length() > 2 ? text.substring(0, 2) : "") {
            case "n:" -> new Cell(Cell.Kind.NUMBER, marked);
            case "f:" -> new Cell(Cell.Kind.FORMULA, marked);
            case "e:" -> new Cell(Cell.Kind.ERROR, marked);
            default -> Cell.text(text);
        };
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
