package de.stadtindex.dataimport.file;

import static de.stadtindex.dataimport.file.OpenedFiles.open;
import static de.stadtindex.dataimport.file.OpenedFiles.rows;
import static de.stadtindex.dataimport.file.OpenedFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({
        "UTF-8,'',UTF-8",
        "UTF-8,\uFEFF,UTF-8",
        "UTF-16LE,\uFEFF,UTF-16LE",
        "UTF-16BE,\uFEFF,UTF-16BE",
        "UTF-16LE,'',UTF-16LE",
        "UTF-16BE,'',UTF-16BE",
        "windows-1252,'',windows-1252"
    })
    void theCharsetIsFound(Charset written, String mark, Charset found) {
        byte[] content = (mark + "Platz;Stadt\n1;Köln\n2;Gießen\n").getBytes(written);

        assertThat(open(content).dialect()).contains(new TextDialect(found, ';'));
        assertThat(texts(content))
                .containsExactly(List.of("Platz", "Stadt"), List.of("1", "Köln"), List.of("2", "Gießen"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "Stadt,Index|Köln,82.9~,",
                "Stadt;Index|Köln;82,9~;",
                "Köln;82,9;83,1|Bonn;81,2;79,9~;",
                "Stadt;Index;Vorjahr|Köln;82,9;83,1|Bonn;81;79,9~;",
                "Smart City Index, Bitkom, Berlin||Platz;Stadt;Index|1;Köln;82,9|2;Bonn;81,2~;",
                "Stadt,Bemerkung|Köln,\"a; b; c\"|Bonn,\"d; e; f\"~,",
                "Stadt;Felder|Köln;Verwaltung, Energie, Verkehr|Bonn;Verwaltung, Energie, Verkehr~;",
                "Platz,Stadt,Index|1,Köln,82.9|2,Bonn,81.2|Quelle: Bitkom; eigene Rechnung~,",
                "Index 2025, Bitkom||Stadt;Index|Köln;82,9|Bonn;81,2|Ulm;80,4|Quelle: Bitkom, Berlin~;",
                "Stadt|Köln|Bonn~,"
            })
    void theDelimiterIsFound(String lines, char delimiter) {
        byte[] content = lines.replace('|', '\n').getBytes(StandardCharsets.UTF_8);

        assertThat(open(content).dialect()).contains(new TextDialect(StandardCharsets.UTF_8, delimiter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stadt\tIndex\nKöln\t82,9", "Stadt|Index\nKöln|82,9"})
    void tabAndBarPartCellsToo(String text) {
        assertThat(texts(utf8(text))).containsExactly(List.of("Stadt", "Index"), List.of("Köln", "82,9"));
    }

    @Test
    void aFileMayNameItsDelimiter() {
        byte[] content = utf8("sep=;\r\nStadt;Index\r\nKöln;82,9\r\n");

        assertThat(open(content).dialect()).contains(new TextDialect(StandardCharsets.UTF_8, ';'));
        assertThat(rows(content)).extracting(SheetRow::number).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aRowIsNumberedByTheLineInWhichItStarts(String end) {
        byte[] content = utf8(String.join(end, "Stadt;Index", "", ";;", "\"Köln", "am Rhein\";82,9", "Bonn;81,2"));

        assertThat(rows(content)).extracting(SheetRow::number).containsExactly(1, 4, 6);
        assertThat(texts(content).get(1)).containsExactly("Köln" + end + "am Rhein", "82,9");
    }

    @Test
    void quotesMayHoldDelimitersQuotesAndSpace() {
        assertThat(texts(utf8("Stadt;Zitat\n\u00a0Köln ; \"Rang \"\"17\"\"; gut\" \nBonn;5\" breit\n")))
                .contains(List.of("Köln", "Rang \"17\"; gut"), List.of("Bonn", "5\" breit"));
    }

    @Test
    void blankCellsStayInPlaceButAreNotPaddedAtTheEnd() {
        SheetRow row = rows(utf8("a;b;c;d\n;2; ;\n")).get(1);

        assertThat(row.cells()).containsExactly(Cell.BLANK, Cell.text("2"));
        assertThat(row.cell(4)).isEqualTo(Cell.BLANK);
    }

    @Test
    void aPersonCanOverruleWhatWasFound() {
        TextDialect chosen = new TextDialect(WINDOWS, ',');
        TableFile file = TableFiles.open("upload.csv", utf8("Köln;82,9\n"), FileLimits.USUAL, chosen);

        assertThat(file.dialect()).contains(chosen);
        assertThat(file.sheets().getFirst().head(1).getFirst().cells())
                .containsExactly(Cell.text("KÃ¶ln;82"), Cell.text("9"));
    }

    @Test
    void theTableIsKnownByTheNameOfTheFile() {
        Sheet sheet = TableFiles.open("2025.csv", utf8("a,b"), FileLimits.USUAL)
                .sheets()
                .getFirst();

        assertThat(sheet.name()).isEqualTo("2025.csv");
        assertThat(sheet.isHidden()).isFalse();
        assertThat(sheet.mergedAreas()).isEmpty();
    }

    @Test
    void aQuoteIsNoDelimiter() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextDialect(WINDOWS, '"'));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
