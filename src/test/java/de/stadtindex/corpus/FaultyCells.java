package de.stadtindex.corpus;

import static de.stadtindex.corpus.FaultyFile.spreadsheet;
import static de.stadtindex.corpus.FaultyFile.workbook;
import static de.stadtindex.corpus.SoundEdition.THIS_YEAR;

import de.stadtindex.dataimport.file.Packages;
import java.util.stream.Stream;

/** Faults that only cells and sheets of spreadsheets can have. */
final class FaultyCells {

    private static final String FORMULA = "<c><f>SUM(1,2)</f><v>%s</v></c>";
    private static final String ERROR = "<c t='e'><v>#N/A</v></c>";
    private static final String ODS_FORMULA =
            "<table:table-cell table:formula='of:=1+1' office:value-type='float' office:value='65.0'/>";
    private static final String ODS_ERROR = "<table:table-cell table:formula='of:=NA()'"
            + " calcext:value-type='error'><text:p>#NV</text:p></table:table-cell>";

    private FaultyCells() {}

    static Stream<FaultyFile> all() {
        return Stream.concat(workbooks(), spreadsheets());
    }

    private static Stream<FaultyFile> workbooks() {
        return Stream.of(
                workbook(
                        "a formula for a score",
                        THIS_YEAR.asWide().xlsx(50, 'C', FORMULA.formatted("67.4")),
                        "FORMULA_CELL",
                        50,
                        "C"),
                workbook(
                        "a formula for a rank",
                        THIS_YEAR.asRanking().xlsx(51, 'A', FORMULA.formatted("49")),
                        "FORMULA_CELL",
                        51,
                        "A"),
                workbook("an error for a score", THIS_YEAR.asRanking().xlsx(52, 'D', ERROR), "ERROR_CELL", 52, "D"),
                workbook("an error for a rank", THIS_YEAR.asWide().xlsx(53, 'D', ERROR), "ERROR_CELL", 53, "D")
                        .followedBy("RANKS_MISSING"),
                workbook(
                        "text for a score",
                        THIS_YEAR.asRanking().put(54, 'D', "siehe unten").xlsx(),
                        "NUMBER_UNREADABLE",
                        54,
                        "D"),
                workbook(
                        "a score of 1000",
                        THIS_YEAR.asRanking().put(55, 'D', "1000").xlsx(),
                        "SCORE_OUT_OF_RANGE",
                        55,
                        "D"),
                workbook("cells drawn as one", merged(), "MERGED_CELLS", 56, "C"),
                workbook("a hidden sheet", hidden(), "SHEET_HIDDEN", 0, "").in("Alt"));
    }

    private static Packages merged() {
        return Packages.xlsx("")
                .with(
                        Packages.SHEET,
                        "<worksheet><sheetData>" + THIS_YEAR.asRanking().xlsxRows()
                                + "</sheetData><mergeCells count='1'><mergeCell"
                                + " ref='C56:C57'/></mergeCells></worksheet>");
    }

    private static Packages hidden() {
        return THIS_YEAR
                .asWide()
                .xlsx()
                .with("xl/worksheets/sheet2.xml", Packages.sheet("<row><c><v>1</v></c></row>"))
                .with(
                        "xl/workbook.xml",
                        Packages.workbook(
                                "<sheet name='Tabelle1' r:id='a'/><sheet name='Alt' state='hidden' r:id='b'/>"))
                .with(
                        Packages.RELATIONSHIPS,
                        Packages.relationships(Packages.worksheet("a", "worksheets/sheet1.xml")
                                + Packages.worksheet("b", "worksheets/sheet2.xml")));
    }

    private static Stream<FaultyFile> spreadsheets() {
        return Stream.of(
                spreadsheet(
                        "a formula in OpenDocument",
                        THIS_YEAR.asWide().ods(58, 'C', ODS_FORMULA),
                        "FORMULA_CELL",
                        58,
                        "C"),
                spreadsheet(
                        "an error in OpenDocument",
                        THIS_YEAR.asRanking().ods(59, 'D', ODS_ERROR),
                        "ERROR_CELL",
                        59,
                        "D"),
                spreadsheet(
                        "text in OpenDocument",
                        THIS_YEAR.asRanking().put(60, 'D', "hoch").ods(),
                        "NUMBER_UNREADABLE",
                        60,
                        "D"),
                spreadsheet(
                                "rank 99 in OpenDocument",
                                THIS_YEAR.asWide().put(61, 'B', "99").ods(),
                                "RANK_OUT_OF_RANGE",
                                61,
                                "B")
                        .followedBy("RANKS_MISSING", "RANK_JUMPS", "SCORE_CONTRADICTS_RANK"),
                spreadsheet(
                        "a city twice in OpenDocument",
                        THIS_YEAR.asRanking().repeat(62).ods(),
                        "CITY_TWICE",
                        86,
                        "C"),
                spreadsheet("cells drawn as one in OpenDocument", odsMerged(), "MERGED_CELLS", 63, "C"),
                spreadsheet("a hidden table", odsHidden(), "SHEET_HIDDEN", 0, "")
                        .in("Alt"));
    }

    private static Packages odsMerged() {
        return THIS_YEAR
                .asRanking()
                .ods(
                        63,
                        'C',
                        "<table:table-cell table:number-rows-spanned='2' office:value-type='string'><text:p>"
                                + SoundEdition.city(60) + "</text:p></table:table-cell>");
    }

    private static Packages odsHidden() {
        String style = "<style:style style:name='h' style:family='table'><style:table-properties"
                + " table:display='false'/></style:style>";
        String hidden = "<table:table table:name='Alt' table:style-name='h'><table:table-row><table:table-cell"
                + " office:value-type='string'><text:p>x</text:p></table:table-cell></table:table-row></table:table>";
        return THIS_YEAR
                .asWide()
                .ods()
                .with(
                        Packages.CONTENT,
                        Packages.content(style, THIS_YEAR.asWide().odsTable("Tabelle1") + hidden));
    }
}
