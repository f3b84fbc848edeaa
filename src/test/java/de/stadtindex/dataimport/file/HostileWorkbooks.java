package de.stadtindex.dataimport.file;

import static de.stadtindex.dataimport.file.FileRefusal.DAMAGED;
import static de.stadtindex.dataimport.file.FileRefusal.EMPTY;
import static de.stadtindex.dataimport.file.FileRefusal.TOO_MANY_COLUMNS;
import static de.stadtindex.dataimport.file.FileRefusal.TOO_MANY_ROWS;
import static de.stadtindex.dataimport.file.FileRefusal.UNPACKS_TOO_LARGE;
import static de.stadtindex.dataimport.file.Packages.RELATIONSHIPS;
import static de.stadtindex.dataimport.file.Packages.SHEET;
import static de.stadtindex.dataimport.file.Packages.STRINGS;
import static de.stadtindex.dataimport.file.Packages.relationships;
import static de.stadtindex.dataimport.file.Packages.workbook;
import static de.stadtindex.dataimport.file.Packages.worksheet;
import static de.stadtindex.dataimport.file.Packages.xlsx;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** XLSX workbooks that contradict themselves or go too far. */
final class HostileWorkbooks {

    private static final String ROW = "<row><c><v>1</v></c></row>";
    private static final String TEXT_ROW = "<row><c t='s'><v>0</v></c></row>";
    private static final String WORKBOOK = "xl/workbook.xml";

    private HostileWorkbooks() {}

    static Stream<HostileFile> all() {
        return Stream.of(parts(), rows(), addresses(), texts()).flatMap(files -> files);
    }

    private static Stream<HostileFile> parts() {
        return Stream.of(
                HostileFile.of("a workbook without a single cell", xlsx("<row/>"), EMPTY),
                HostileFile.of("no sheets", xlsx(ROW).with(WORKBOOK, workbook("")), EMPTY),
                HostileFile.of("no relationships", xlsx(ROW).without(RELATIONSHIPS), DAMAGED),
                HostileFile.of("a sheet that is not there", xlsx(ROW).without(SHEET), DAMAGED),
                HostileFile.of("a sheet without a relationship", xlsx(ROW).with(RELATIONSHIPS, "<r/>"), DAMAGED),
                HostileFile.of(
                        "a sheet without an id", xlsx(ROW).with(WORKBOOK, workbook("<sheet name='A'/>")), DAMAGED),
                HostileFile.of(
                        "a sheet without a name", xlsx(ROW).with(WORKBOOK, workbook("<sheet r:id='rId1'/>")), DAMAGED),
                HostileFile.of("one part for two sheets", xlsx(ROW).with(WORKBOOK, sheets(2, "rId1")), DAMAGED),
                HostileFile.of("a sheet that is the workbook", linked("workbook.xml"), EMPTY),
                HostileFile.of("a sheet that is its own relationships", linked("_rels/workbook.xml.rels"), EMPTY),
                HostileFile.of("a sheet outside the package", linked("../../../../etc/passwd"), DAMAGED),
                HostileFile.of("a sheet from elsewhere", linked("http://localhost/sheet1.xml"), DAMAGED),
                HostileFile.of("more sheets than allowed", manySheets(), UNPACKS_TOO_LARGE));
    }

    private static Stream<HostileFile> rows() {
        return Stream.of(
                HostileFile.of("a row too many in the workbook", xlsx(ROW.repeat(5_001)), TOO_MANY_ROWS),
                HostileFile.of("row 0", xlsx(ROW.replace("<row", "<row r='0'")), DAMAGED),
                HostileFile.of("row 1048577", xlsx(ROW.replace("<row", "<row r='1048577'")), DAMAGED),
                HostileFile.of("row x", xlsx(ROW.replace("<row", "<row r='x'")), DAMAGED),
                HostileFile.of("a row after the last", xlsx("<row r='1048576'/>" + ROW), DAMAGED),
                HostileFile.of(
                        "16384 filled columns",
                        xlsx("<row>" + "<c><v>1</v></c>".repeat(16_384) + "</row>"),
                        TOO_MANY_COLUMNS),
                HostileFile.of(
                        "a row of very long cells",
                        xlsx("<row>" + longCell(32_000).repeat(9) + "</row>"),
                        UNPACKS_TOO_LARGE),
                HostileFile.of(
                        "a merged area that is none",
                        xlsx(ROW)
                                .with(
                                        SHEET,
                                        "<worksheet><sheetData>" + ROW
                                                + "</sheetData><mergeCells><mergeCell"
                                                + " ref='?'/></mergeCells></worksheet>"),
                        DAMAGED));
    }

    private static Stream<HostileFile> addresses() {
        return Stream.concat(
                Stream.of("A0", "A", "1", "a1", "AAAAAAAA1", "A-1", "$A$1", "")
                        .map(address -> HostileFile.of("address '" + address + "'", xlsx(at(address)), DAMAGED)),
                Stream.of("XFE1", "ZZZ1", "IW1")
                        .map(address -> HostileFile.of("address " + address, xlsx(at(address)), TOO_MANY_COLUMNS)));
    }

    private static Stream<HostileFile> texts() {
        return Stream.of(
                HostileFile.of("a text without texts", xlsx(TEXT_ROW), DAMAGED),
                HostileFile.of("a text beyond the last", xlsx(TEXT_ROW).with(STRINGS, "<sst count='9'/>"), DAMAGED),
                HostileFile.of(
                        "a text before the first",
                        xlsx(TEXT_ROW.replace("0", "-1")).with(STRINGS, "<sst/>"),
                        DAMAGED),
                HostileFile.of(
                        "a text by no number", xlsx(TEXT_ROW.replace("0", "x")).with(STRINGS, "<sst/>"), DAMAGED),
                HostileFile.of("a cell too long", xlsx("<row>" + longCell(32_768) + "</row>"), DAMAGED),
                HostileFile.of(
                        "a text too long",
                        xlsx(TEXT_ROW)
                                .with(STRINGS, "<sst><si>" + "<r><t>0123456789</t></r>".repeat(3_277) + "</si></sst>"),
                        DAMAGED));
    }

    private static Packages linked(String target) {
        return xlsx(ROW).with(RELATIONSHIPS, relationships(worksheet("rId1", target)));
    }

    private static String sheets(int count, String id) {
        return workbook(IntStream.range(0, count)
                .mapToObj(sheet -> "<sheet name='%d' r:id='%s'/>".formatted(sheet, id.formatted(sheet)))
                .collect(Collectors.joining()));
    }

    private static Packages manySheets() {
        StringBuilder lines = new StringBuilder();
        Packages many = xlsx(ROW).with(WORKBOOK, sheets(21, "s%d"));
        for (int sheet = 0; sheet < 21; sheet++) {
            lines.append(worksheet("s" + sheet, "many/%d.xml".formatted(sheet)));
            many.with("xl/many/%d.xml".formatted(sheet), Packages.sheet(ROW));
        }
        return many.with(RELATIONSHIPS, relationships(lines.toString()));
    }

    private static String at(String address) {
        return "<row r='1'><c r='%s'><v>1</v></c></row>".formatted(address);
    }

    private static String longCell(int characters) {
        return "<c t='str'><v>" + "x".repeat(characters) + "</v></c>";
    }
}
