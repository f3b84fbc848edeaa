package de.stadtindex.corpus;

import de.stadtindex.dataimport.file.Packages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table to be spoilt in one place and written in any format; rows are counted from 1 and columns from A, as in findings. */
final class Table {

    private static final String NUMBER = "-?(0|[1-9][0-9]*)([.][0-9]+)?";
    private static final String HOLE = "?";

    private final List<List<String>> rows = new ArrayList<>();

    Table row(Object... cells) {
        return row(Stream.of(cells).map(Object::toString).toList());
    }

    Table row(List<String> cells) {
        rows.add(new ArrayList<>(cells));
        return this;
    }

    Table put(int row, char column, String text) {
        rows.get(row - 1).set(column - 'A', text);
        return this;
    }

    /** Two cells of a column change places. */
    Table swap(char column, int one, int other) {
        String kept = rows.get(one - 1).get(column - 'A');
        return put(one, column, rows.get(other - 1).get(column - 'A')).put(other, column, kept);
    }

    /** A column from this row down says nothing any more. */
    Table blank(char column, int fromRow) {
        rows.stream().skip(fromRow - 1L).forEach(row -> row.set(column - 'A', ""));
        return this;
    }

    /** The row appears once more, at the end. */
    Table repeat(int row) {
        return row(rows.get(row - 1));
    }

    Table withoutLastRow() {
        rows.removeLast();
        return this;
    }

    Table withoutLastColumns(int count) {
        rows.forEach(row -> row.subList(row.size() - count, row.size()).clear());
        return this;
    }

    /** One more column, the same in each row below its heading. */
    Table column(String heading, String text) {
        rows.getFirst().add(heading);
        rows.stream().skip(1).forEach(row -> row.add(text));
        return this;
    }

    /** As German programs write it, with decimal commas. */
    byte[] text(char delimiter, Charset charset) {
        return german(delimiter).getBytes(charset);
    }

    /** The same in UTF-8 and with semicolons. */
    byte[] text() {
        return text(';', StandardCharsets.UTF_8);
    }

    /** The same behind a byte order mark. */
    byte[] marked(Charset charset) {
        return ("\uFEFF" + german(';')).getBytes(charset);
    }

    private String german(char delimiter) {
        return written(String.valueOf(delimiter), text -> text.matches(NUMBER) ? text.replace('.', ',') : text);
    }

    /** As English programs write it, parted by commas. */
    byte[] commas() {
        return written(",", UnaryOperator.identity()).getBytes(StandardCharsets.UTF_8);
    }

    /** A workbook; numbers are numbers in it. */
    Packages xlsx() {
        return Packages.xlsx(xlsxRows());
    }

    /** The same with this in place of one cell. */
    Packages xlsx(int row, char column, String cell) {
        return Packages.xlsx(put(row, column, HOLE).xlsxRows().replace(xlsxCell(HOLE), cell));
    }

    String xlsxRows() {
        return rows.stream()
                .map(row -> row.stream().map(Table::xlsxCell).collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
    }

    private static String xlsxCell(String text) {
        return text.matches(NUMBER)
                ? "<c><v>" + text + "</v></c>"
                : "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    /** A spreadsheet of OpenDocument; numbers are numbers in it. */
    Packages ods() {
        return Packages.ods(odsTable("Tabelle1"));
    }

    /** The same with this in place of one cell. */
    Packages ods(int row, char column, String cell) {
        return Packages.ods(put(row, column, HOLE).odsTable("Tabelle1").replace(odsCell(HOLE), cell));
    }

    String odsTable(String name) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(Table::odsCell)
                        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")))
                .collect(Collectors.joining("", "<table:table table:name='" + name + "'>", "</table:table>"));
    }

    private static String odsCell(String text) {
        String type = text.matches(NUMBER) ? "'float' office:value='" + text + "'" : "'string'";
        return "<table:table-cell office:value-type=" + type + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private String written(String delimiter, UnaryOperator<String> cell) {
        return rows.stream()
                .map(row -> row.stream().map(cell).collect(Collectors.joining(delimiter, "", "\n")))
                .collect(Collectors.joining());
    }
}
