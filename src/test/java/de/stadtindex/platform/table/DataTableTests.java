package de.stadtindex.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables for programs hold values as they are, and nothing that a spreadsheet would compute. */
class DataTableTests {

    private static final List<Column> COLUMNS = List.of(
            new Column("name", ColumnType.TEXT, "Name", "What it is called"),
            new Column("rank", ColumnType.INTEGER, "Rank", "Its place"),
            new Column("score", ColumnType.DECIMAL, "Score", "Its points"),
            new Column("day", ColumnType.DATE, "Day", "Its day"));

    @Test
    void programsReadCommasPointsAndIsoDates() {
        assertThat(text(CsvDialect.STANDARD, "Halle, Saale"))
                .isEqualTo("name,rank,score,day\r\n\"Halle, Saale\",7,82.9,2025-09-11\r\n,,,\r\n");
    }

    @Test
    void aGermanSpreadsheetReadsSemicolonsAndDecimalCommas() {
        assertThat(text(CsvDialect.EXCEL_DE, "Kiel"))
                .isEqualTo("\uFEFFname;rank;score;day\r\nKiel;7;82,9;2025-09-11\r\n;;;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"09162000", "2025.1", "7"})
    void aKeyThatLooksLikeANumberStaysAKey(String key) {
        assertThat(text(CsvDialect.EXCEL_DE, key)).contains("\"=\"\"" + key + "\"\"\";7;");
        assertThat(text(CsvDialect.STANDARD, key)).contains("\n" + key + ",7,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"})
    void noTextIsComputed(String formula) throws IOException {
        assertThat(text(CsvDialect.STANDARD, formula)).contains("'" + formula.charAt(0));
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(new DataWorkbook(table(formula), "A", "B", List.of()).write()))) {
            Cell cell = workbook.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).startsWith("'");
        }
    }

    @Test
    void aValueMustFitItsColumn() {
        assertThatThrownBy(() -> new DataTable("t", COLUMNS, List.of(Arrays.asList("Kiel", "7", null, null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rank cannot hold a String");
        assertThatThrownBy(() -> new DataTable("t", COLUMNS, List.of(List.of("Kiel"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(CsvDialect dialect, String name) {
        return new String(dialect.write(table(name)), StandardCharsets.UTF_8);
    }

    private static DataTable table(String name) {
        return new DataTable(
                "table",
                COLUMNS,
                List.of(
                        Arrays.asList(name, 7, new BigDecimal("82.9"), LocalDate.of(2025, 9, 11)),
                        Arrays.asList(null, null, null, null)));
    }
}
