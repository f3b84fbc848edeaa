package de.stadtindex.dataimport.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SameTableTests {

    private static final List<List<String>> TABLE = List.of(
            List.of("Platz", "Stadt", "Index"), List.of("1", "München", "82.9"), List.of("2", "Köln", "", "Fußnote"));

    @Test
    void oneTableReadsAlikeFromAllFormats() throws IOException {
        assertThat(OpenedFiles.texts(text(","))).isEqualTo(TABLE);
        assertThat(OpenedFiles.texts(text(";"))).isEqualTo(TABLE);
        assertThat(OpenedFiles.texts(text("\t"))).isEqualTo(TABLE);
        assertThat(OpenedFiles.texts(xlsx())).isEqualTo(TABLE);
        assertThat(OpenedFiles.texts(ods())).isEqualTo(TABLE);
    }

    @Test
    void aSheetCanBeReadAgainAndAgain() throws IOException {
        for (byte[] content : List.of(text(","), xlsx(), ods())) {
            Sheet sheet = OpenedFiles.onlySheet(content);
            List<SheetRow> first = sheet.head(99);

            assertThat(sheet.head(99)).isEqualTo(first);
            assertThat(sheet.head(2)).isEqualTo(first.subList(0, 2));
        }
    }

    @Test
    void faultsOfTheReaderOfRowsStayItsOwn() throws IOException {
        Sheet sheet = OpenedFiles.onlySheet(xlsx());

        assertThatIllegalStateException()
                .isThrownBy(() -> sheet.forEachRow(row -> {
                    throw new IllegalStateException();
                }));
    }

    private static byte[] text(String delimiter) {
        List<String> lines =
                TABLE.stream().map(row -> String.join(delimiter, row)).toList();
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Stadtindex", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Rangliste");
            for (int row = 0; row < TABLE.size(); row++) {
                for (int column = 0; column < TABLE.get(row).size(); column++) {
                    sheet.value(row, column, TABLE.get(row).get(column));
                }
            }
            sheet.value(1, 0, 1);
            sheet.value(1, 2, 82.9);
        }
        return bytes.toByteArray();
    }

    private static byte[] ods() {
        StringBuilder rows = new StringBuilder("<table:table table:name='Rangliste'>");
        for (List<String> row : TABLE) {
            rows.append("<table:table-row>");
            row.forEach(text ->
                    rows.append("<table:table-cell><text:p>").append(text).append("</text:p></table:table-cell>"));
            rows.append("</table:table-row>");
        }
        return Packages.ods(rows + "</table:table>").bytes();
    }
}
