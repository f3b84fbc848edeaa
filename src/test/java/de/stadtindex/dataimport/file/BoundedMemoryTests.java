package de.stadtindex.dataimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedMemoryTests {

    private static final String START = "<worksheet><sheetData>";
    private static final String END = "</sheetData></worksheet>";

    @TempDir
    private Path folder;

    @Test
    void theWorstFilesAreAnsweredWithLittleMemory() throws IOException {
        writeSheets();
        writeTexts();
        writeStrings();

        assertThat(SmallMachine.read(folder, "128m"))
                .containsExactly(
                        "attribute.xlsx: UNPACKS_TOO_LARGE",
                        "bomb.xlsx: UNPACKS_TOO_LARGE",
                        "cell.xlsx: DAMAGED",
                        "comment.xlsx: UNPACKS_TOO_LARGE",
                        "crowd.zip: UNPACKS_TOO_LARGE",
                        "delimiters.csv: EMPTY",
                        "doctype.xlsx: UNPACKS_TOO_LARGE",
                        "long-rows.xlsx: 100 rows",
                        "many-strings.xlsx: UNPACKS_TOO_LARGE",
                        "million.csv: 1000000 rows",
                        "names.xlsx: UNPACKS_TOO_LARGE",
                        "nesting.xlsx: DAMAGED",
                        "one-line.csv: DAMAGED",
                        "quote.csv: DAMAGED",
                        "rows.xlsx: 100000 rows");
    }

    private void writeSheets() throws IOException {
        WorstFiles files = new WorstFiles(folder);
        String long1000 = "x".repeat(1_000);
        files.sheet("bomb.xlsx", START, 35_000, always("<row/>" + " ".repeat(1_000)), END);
        files.sheet("cell.xlsx", START + "<row><c t='str'><v>", 30_000, always(long1000), "</v></c></row>" + END);
        files.sheet("attribute.xlsx", "<worksheet a='", 30_000, always(long1000), "'/>");
        files.sheet("comment.xlsx", "<worksheet><!--", 30_000, always(long1000), "--></worksheet>");
        files.sheet("doctype.xlsx", "<!DOCTYPE a [", 800_000, "<!ENTITY a%d 'b'>"::formatted, "]><a/>");
        files.sheet("names.xlsx", START, 800_000, number -> "<a" + number + "/>", END);
        files.sheet("nesting.xlsx", START, 50_000, always("<row>".repeat(100)), END);
        files.sheet(
                "rows.xlsx",
                START,
                100_000,
                number -> "<row><c><v>" + number + "</v></c><c><v>82.9</v></c></row>",
                END);
        files.sheet(
                "long-rows.xlsx",
                START,
                100,
                number -> "<row>" + longCell(number).repeat(8) + "</row>",
                END);
    }

    private void writeStrings() throws IOException {
        WorstFiles files = new WorstFiles(folder);
        files.xlsx(
                "many-strings.xlsx",
                Packages.STRINGS,
                "<sst>",
                1_200_000,
                number -> "<si><t>" + number + "</t></si>",
                "</sst>");
    }

    private void writeTexts() throws IOException {
        WorstFiles files = new WorstFiles(folder);
        files.text("million.csv", "", 1_000_000, number -> "0" + number + ";Stadt;2025;mobilitaet;17;82,9\n");
        files.text("quote.csv", "Stadt;Index\n\"", 10_000, always("x;".repeat(500)));
        files.text("one-line.csv", "", 10_000, always("x".repeat(1_000)));
        files.text("delimiters.csv", "", 10_000, always(";".repeat(1_000)));
        files.crowd("crowd.zip", 200_000);
    }

    private static String longCell(int number) {
        return "<c t='str'><v>" + number + "x".repeat(32_000) + "</v></c>";
    }

    private static IntFunction<String> always(String piece) {
        return number -> piece;
    }
}
