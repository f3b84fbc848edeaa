package de.stadtindex.dataimport.file;

import static de.stadtindex.dataimport.file.FileRefusal.DAMAGED;
import static de.stadtindex.dataimport.file.FileRefusal.EMPTY;
import static de.stadtindex.dataimport.file.FileRefusal.ENCRYPTED;
import static de.stadtindex.dataimport.file.FileRefusal.TOO_MANY_COLUMNS;
import static de.stadtindex.dataimport.file.FileRefusal.TOO_MANY_ROWS;
import static de.stadtindex.dataimport.file.FileRefusal.UNPACKS_TOO_LARGE;
import static de.stadtindex.dataimport.file.Packages.CONTENT;

import java.util.stream.Stream;

/** OpenDocument spreadsheets that contradict themselves or go too far. */
final class HostileSpreadsheets {

    private static final String LOCKED = "<m:manifest xmlns:m='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
            + "<m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>";

    private HostileSpreadsheets() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                HostileFile.of(
                        "a spreadsheet with a password", row("", "").with("META-INF/manifest.xml", LOCKED), ENCRYPTED),
                HostileFile.of("a spreadsheet without content", row("", "").without(CONTENT), DAMAGED),
                HostileFile.of("a spreadsheet without tables", Packages.ods(""), EMPTY),
                HostileFile.of("a spreadsheet with other content", row("", "").with(CONTENT, "<html/>"), EMPTY),
                HostileFile.of("a table without a name", Packages.ods("<table:table/>"), DAMAGED),
                HostileFile.of("a million empty rows of 16384 cells", empties(), EMPTY),
                HostileFile.of(
                        "a million filled rows of 16384 cells",
                        row(rows(1_048_576), columns(16_384)),
                        TOO_MANY_COLUMNS),
                HostileFile.of("a million filled rows", row(rows(1_048_576), ""), TOO_MANY_ROWS),
                HostileFile.of("two billion filled rows", row(rows(Integer.MAX_VALUE), ""), TOO_MANY_ROWS),
                HostileFile.of("a cell after two billion", row("", columns(Integer.MAX_VALUE)), DAMAGED),
                HostileFile.of("rows 0 times", row(rows(0), ""), DAMAGED),
                HostileFile.of("cells -1 times", row("", columns(-1)), DAMAGED),
                HostileFile.of("cells x times", row("", "table:number-columns-repeated='x'"), DAMAGED),
                HostileFile.of("rows beyond counting", beyondCounting(), DAMAGED),
                HostileFile.of(
                        "an area beyond counting",
                        row("", "table:number-rows-spanned='2147483647'").with("x", ""),
                        DAMAGED),
                HostileFile.of("spaces without end", spaces("2147483647"), DAMAGED),
                HostileFile.of("spaces before the start", spaces("-1"), DAMAGED),
                HostileFile.of(
                        "more tables than allowed",
                        Packages.ods("<table:table table:name='a'/>".repeat(21)),
                        UNPACKS_TOO_LARGE),
                HostileFile.of("styles without end", styles(), UNPACKS_TOO_LARGE));
    }

    private static Packages row(String ofRow, String ofCell) {
        return table("<table:table-row/><table:table-row " + ofRow + "><table:table-cell " + ofCell
                + "><text:p>x</text:p></table:table-cell></table:table-row>");
    }

    private static Packages table(String rows) {
        return Packages.ods("<table:table table:name='Tabelle1'>" + rows + "</table:table>");
    }

    private static Packages empties() {
        return table("<table:table-row " + rows(1_048_576) + "><table:table-cell " + columns(16_384)
                + "/></table:table-row>");
    }

    private static Packages beyondCounting() {
        return table(("<table:table-row " + rows(Integer.MAX_VALUE) + "/>").repeat(2));
    }

    private static Packages spaces(String count) {
        return table("<table:table-row><table:table-cell><text:p><text:s text:c='" + count
                + "'/></text:p></table:table-cell></table:table-row>");
    }

    private static Packages styles() {
        String styles = "<style:style style:name='%s'><style:table-properties table:display='false'/></style:style>"
                .formatted("s".repeat(10_000))
                .repeat(200);
        return Packages.ods(styles, "");
    }

    private static String rows(int times) {
        return "table:number-rows-repeated='" + times + "'";
    }

    private static String columns(int times) {
        return "table:number-columns-repeated='" + times + "'";
    }
}
