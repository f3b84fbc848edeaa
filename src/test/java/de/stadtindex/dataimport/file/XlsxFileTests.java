package de.stadtindex.dataimport.file;

import static de.stadtindex.dataimport.file.OpenedFiles.firstCell;
import static de.stadtindex.dataimport.file.OpenedFiles.open;
import static de.stadtindex.dataimport.file.OpenedFiles.rows;
import static de.stadtindex.dataimport.file.Packages.worksheet;
import static de.stadtindex.dataimport.file.Packages.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxFileTests {

    @ParameterizedTest
    @CsvSource({
        "82.9,NUMBER,82.9",
        "82.900000000000006,NUMBER,82.9",
        "-0.50,NUMBER,-0.5",
        "1E2,NUMBER,100",
        "1.5E-3,NUMBER,0.0015",
        "17,NUMBER,17",
        "0,NUMBER,0",
        "01067,NUMBER,1067",
        "1e999,TEXT,1e999",
        "seventeen,TEXT,seventeen"
    })
    void numbersAreReadAsPeopleWriteThem(String written, Cell.Kind kind, String text) {
        assertThat(firstCell(cell("<c r='A1'><v>%s</v></c>".formatted(written))))
                .isEqualTo(new Cell(kind, text));
    }

    @ParameterizedTest
    @CsvSource({
        "<c t='inlineStr'><is><t> Köln </t></is></c>,TEXT,Köln",
        "<c t='inlineStr'><is><r><t>Kö</t></r><r><rPr><b/></rPr><t>ln</t></r><rPh><t>x</t></rPh></is></c>,TEXT,Köln",
        "<c t='s'><v>1</v></c>,TEXT,Bonn am Rhein",
        "<c t='b'><v>1</v></c>,TEXT,TRUE",
        "<c t='e'><v>#N/A</v></c>,ERROR,#N/A",
        "<c><f>SUM(B1:B9)</f><v>82.9</v></c>,FORMULA,82.9",
        "<c t='str'><f>A2</f><v>Köln</v></c>,FORMULA,Köln",
        "<c t='e'><f>A2/0</f><v>#DIV/0!</v></c>,ERROR,#DIV/0!",
        "<c><f>NOW()</f></c>,FORMULA,''"
    })
    void everyKindOfCellIsRead(String xml, Cell.Kind kind, String text) {
        byte[] content = xlsx("<row>" + xml + "</row>")
                .with(Packages.STRINGS, "<sst><si><t/></si><si><r><t>Bonn </t></r><r><t>am Rhein</t></r></si></sst>")
                .bytes();

        assertThat(firstCell(content)).isEqualTo(new Cell(kind, text));
    }

    @Test
    void sheetsComeInTheirOrderWithHiddenOnesMarked() throws IOException {
        byte[] content = written(workbook -> {
            workbook.newWorksheet("Rangliste").value(0, 0, 1);
            workbook.newWorksheet("Notizen").setVisibilityState(VisibilityState.HIDDEN);
            workbook.newWorksheet("Rohdaten").setVisibilityState(VisibilityState.VERY_HIDDEN);
        });

        assertThat(open(content).sheets())
                .extracting(Sheet::name, Sheet::isHidden)
                .containsExactly(tuple("Rangliste", false), tuple("Notizen", true), tuple("Rohdaten", true));
    }

    @Test
    void mergedAreasAreNamed() throws IOException {
        byte[] content = written(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Rangliste");
            sheet.value(0, 0, "Smart City Index");
            sheet.range(0, 0, 0, 2).merge();
            sheet.range(4, 1, 5, 1).merge();
        });

        assertThat(OpenedFiles.onlySheet(content).mergedAreas()).containsExactlyInAnyOrder("A1:C1", "B5:B6");
    }

    @Test
    void rowsAndColumnsStandWhereTheFileSays() {
        List<SheetRow> rows = rows(cell("<c r='B1'><v>1</v></c><c r='AB1'><v>2</v></c><c><v>3</v></c>"));

        assertThat(rows.getFirst().cell(2).text()).isEqualTo("1");
        assertThat(rows.getFirst().cell(28).text()).isEqualTo("2");
        assertThat(rows.getFirst().cell(29).text()).isEqualTo("3");
        assertThat(rows.getFirst().cell(1)).isEqualTo(Cell.BLANK);
    }

    @Test
    void rowsOutOfOrderAndTwiceAreReadAsTheyCome() {
        String rows = "<row r='5'><c r='A5'><v>5</v></c></row><row r='2'><c r='B2'><v>2</v></c><c"
                + " r='A2'><v>1</v></c></row><row r='2'><c r='A2'><v>1</v></c><c r='A2'><v>9</v></c></row><row"
                + " r='3'/><row><c><v>4</v></c></row>";

        assertThat(rows(xlsx(rows).bytes()))
                .extracting(
                        SheetRow::number,
                        row -> row.cells().stream().map(Cell::text).toList())
                .containsExactly(
                        tuple(5, List.of("5")),
                        tuple(2, List.of("1", "2")),
                        tuple(2, List.of("9")),
                        tuple(4, List.of("4")));
    }

    @Test
    void emptyFormattedCellsAreNothing() {
        assertThat(rows(cell("<c r='A1'><v>1</v></c><c r='XFD1' s='3'/><c r='C1' t='s'/>"))
                        .getFirst()
                        .cells())
                .hasSize(1);
    }

    @Test
    void chartSheetsHoldNoRows() {
        byte[] content = xlsx("<row><c><v>1</v></c></row>")
                .with(
                        "xl/workbook.xml",
                        Packages.workbook("<sheet name='Bild' r:id='rId7'/><sheet name='Daten' r:id='rId1'/>"))
                .with(
                        Packages.RELATIONSHIPS,
                        Packages.relationships(worksheet("rId1", "/xl/Worksheets/Sheet1.xml")
                                + Packages.relationship("rId7", "chartsheet", "chartsheets/sheet1.xml")))
                .bytes();

        assertThat(OpenedFiles.onlySheet(content).name()).isEqualTo("Daten");
    }

    @Test
    void whatTheFileSaysBesidesCellsIsPassedOver() {
        byte[] content = xlsx("").with(
                        Packages.SHEET,
                        "<x:worksheet xmlns:x='u'><x:cols><x:c><x:v>9</x:v></x:c></x:cols><x:sheetData><x:row"
                            + " r='1'><x:c"
                            + " r='A1'><x:v>1</x:v><x:extLst><x:v>8</x:v></x:extLst></x:c></x:row></x:sheetData></x:worksheet>")
                .bytes();

        assertThat(firstCell(content).text()).isEqualTo("1");
    }

    @Test
    void aMarkAtTheStartOfAPartIsNoFault() {
        byte[] content = xlsx("").with(Packages.SHEET, "\uFEFF" + Packages.sheet("<row><c><v>1</v></c></row>"))
                .bytes();

        assertThat(firstCell(content).text()).isEqualTo("1");
    }

    private static byte[] cell(String cells) {
        return xlsx("<row r='1'>" + cells + "</row>").bytes();
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Stadtindex", "1.0")) {
            writing.write(workbook);
        }
        return bytes.toByteArray();
    }

    /** Fills a workbook. */
    private interface Writing {

        void write(Workbook workbook) throws IOException;
    }
}
