package de.stadtindex.dataimport.file;

import static de.stadtindex.dataimport.file.OpenedFiles.firstCell;
import static de.stadtindex.dataimport.file.OpenedFiles.rows;
import static de.stadtindex.dataimport.file.Packages.ods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsFileTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "office:value-type='float' office:value='82.900000000000006'~82,9~NUMBER~82.9",
                "office:value-type='percentage' office:value='0.5'~50 %~NUMBER~0.5",
                "office:value-type='string'~ Köln~TEXT~Köln",
                "office:value-type='date' office:date-value='2025-09-23'~23.09.25~TEXT~23.09.25",
                "office:value-type='boolean' office:boolean-value='true'~WAHR~TEXT~TRUE",
                "table:formula='of:=1' office:value-type='float' office:value='1'~1,0~FORMULA~1",
                "table:formula='of:=NA()' office:value-type='string' calcext:value-type='error'~#NV~ERROR~#NV",
                "table:formula='of:=1/0' office:value-type='float' office:value='0'~#DIV/0!~ERROR~#DIV/0!",
                "office:value-type='string' office:string-value='Bonn'~''~TEXT~Bonn"
            })
    void everyKindOfCellIsRead(String attributes, String shown, Cell.Kind kind, String text) {
        byte[] content =
                row("<table:table-cell %s><text:p>%s</text:p></table:table-cell>".formatted(attributes, shown));

        assertThat(firstCell(content)).isEqualTo(new Cell(kind, text));
    }

    @Test
    void textIsReadAsItIsDrawn() {
        byte[] content = row(
                "<table:table-cell><office:annotation><text:p>Remark</text:p></office:annotation><text:p>Frankfurt<text:s"
                    + " text:c='2'/>am <text:span>Ma<text:a>in</text:a></text:span></text:p><text:p>Hessen"
                    + "<draw:frame><text:p>Picture</text:p></draw:frame></text:p></table:table-cell>");

        assertThat(firstCell(content).text()).isEqualTo("Frankfurt  am Main\nHessen");
    }

    @Test
    void repeatedCellsAndRowsStandWhereTheyAreDrawn() {
        byte[] content = ods(table("<table:table-row"
                        + " table:number-rows-repeated='3'><table:table-cell/></table:table-row><table:table-row"
                        + " table:number-rows-repeated='2'><table:table-cell"
                        + " table:number-columns-repeated='2'/><table:table-cell"
                        + " table:number-columns-repeated='2'><text:p>x</text:p></table:table-cell><table:table-cell"
                        + " table:number-columns-repeated='16380'/></table:table-row><table:table-row"
                        + " table:number-rows-repeated='1048571'><table:table-cell"
                        + " table:number-columns-repeated='16384'/></table:table-row>"))
                .bytes();

        assertThat(rows(content))
                .extracting(
                        SheetRow::number,
                        row -> row.cells().stream().map(Cell::text).toList())
                .containsExactly(tuple(4, List.of("", "", "x", "x")), tuple(5, List.of("", "", "x", "x")));
    }

    @Test
    void rowsInGroupsAndHeadersAreRows() {
        byte[] content = ods(table("<table:table-header-rows>" + textRow("Stadt") + "</table:table-header-rows>"
                        + "<table:table-row-group><table:table-rows>" + textRow("Köln")
                        + "</table:table-rows></table:table-row-group>"))
                .bytes();

        assertThat(OpenedFiles.texts(content)).containsExactly(List.of("Stadt"), List.of("Köln"));
    }

    @Test
    void mergedAreasAreNamed() {
        byte[] content = row(
                "<table:table-cell table:number-columns-spanned='3' table:number-rows-spanned='1'><text:p>x</text:p>"
                        + "</table:table-cell><table:covered-table-cell table:number-columns-repeated='2'/>"
                        + "<table:table-cell table:number-rows-spanned='2'/>");

        assertThat(OpenedFiles.onlySheet(content).mergedAreas()).containsExactly("A1:C1", "D1:D2");
    }

    @Test
    void sheetsComeInTheirOrderWithHiddenOnesMarked() {
        String styles = "<style:style style:name='ta1' style:family='table'><style:table-properties"
                + " table:display='true'/></style:style><style:style style:name='ta2'"
                + " style:family='table'><style:table-properties table:display='false'/></style:style>";
        TableFile file = OpenedFiles.open(ods(
                        styles,
                        "<table:table table:name='A' table:style-name='ta1'>" + textRow("a") + "</table:table>"
                                + "<table:named-expressions/><table:table table:name='B' table:style-name='ta2'>"
                                + textRow("b1")
                                + textRow("b2") + "</table:table><table:table table:name='C'>" + textRow("c")
                                + "</table:table>")
                .bytes());

        assertThat(file.format()).isEqualTo(FileFormat.ODS);
        assertThat(file.sheets())
                .extracting(
                        Sheet::name,
                        Sheet::isHidden,
                        sheet -> sheet.head(9).getLast().cell(1).text())
                .containsExactly(tuple("A", false, "a"), tuple("B", true, "b2"), tuple("C", false, "c"));
    }

    @Test
    void changesKeptInTheFileAreNoTables() {
        byte[] content = ods("<table:tracked-changes><table:table table:name='old'>" + textRow("old")
                        + "</table:table></table:tracked-changes>" + table(textRow("new")))
                .bytes();

        assertThat(firstCell(content).text()).isEqualTo("new");
    }

    private static byte[] row(String cells) {
        return ods(table("<table:table-row>" + cells + "</table:table-row>")).bytes();
    }

    private static String table(String rows) {
        return "<table:table table:name='Tabelle1'>" + rows + "</table:table>";
    }

    private static String textRow(String text) {
        return "<table:table-row><table:table-cell><text:p>" + text + "</text:p></table:table-cell></table:table-row>";
    }
}
