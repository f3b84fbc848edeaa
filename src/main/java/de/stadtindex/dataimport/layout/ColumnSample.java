package de.stadtindex.dataimport.layout;

import de.stadtindex.dataimport.file.Cell;
import de.stadtindex.dataimport.file.SheetRow;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The first rows below a header, to tell from values what headings leave open.
 *
 * @param rows at most some hundred
 */
record ColumnSample(List<SheetRow> rows) {

    private static final Pattern WITH_POINT = Pattern.compile("\\d{1,3}\\.\\d+\\D*");
    private static final Pattern WITH_COMMA = Pattern.compile("\\d{1,3},\\d+\\D*");

    ColumnSample {
        rows = List.copyOf(rows);
    }

    Stream<Cell> cells(int column) {
        return rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank());
    }

    int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    boolean isBlank(int column) {
        return cells(column).findAny().isEmpty();
    }

    /** Whether most values name a ranking. */
    boolean namesRankings(int column, CategoryNames categories) {
        long named = cells(column)
                .filter(cell -> categories.named(cell.text()).isPresent())
                .count();
        return named > 0 && 2 * named > cells(column).count();
    }

    /** Whether numbers with decimals stand here, as ranks never have them. */
    boolean hasDecimals(int column) {
        return cells(column).anyMatch(cell -> isDecimal(cell, WITH_POINT) || isDecimal(cell, WITH_COMMA));
    }

    /** The sign most numbers have that are text; a point where there are none. */
    DecimalSign decimalSign(List<Integer> columns) {
        long commas = texts(columns).filter(cell -> isDecimal(cell, WITH_COMMA)).count();
        long points = texts(columns).filter(cell -> isDecimal(cell, WITH_POINT)).count();
        return commas > points ? DecimalSign.COMMA : DecimalSign.POINT;
    }

    private Stream<Cell> texts(List<Integer> columns) {
        return columns.stream().flatMap(this::cells).filter(cell -> cell.kind() == Cell.Kind.TEXT);
    }

    private static boolean isDecimal(Cell cell, Pattern written) {
        return written.matcher(cell.text()).matches();
    }
}
