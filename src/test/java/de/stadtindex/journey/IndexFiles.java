package de.stadtindex.journey;

import com.microsoft.playwright.options.FilePayload;
import de.stadtindex.dataimport.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The figures of 2025 as a browser sends them. */
final class IndexFiles {

    private IndexFiles() {}

    /** The four formats times the three layouts. */
    static Stream<FilePayload> everyFormatAndLayout() {
        return Stream.of(SampleFiles.onePerFigure(), SampleFiles.onePerCity(), SampleFiles.oneRanking())
                .flatMap(rows -> Stream.of(
                        file("index.csv", SampleFiles.text(rows, ";", StandardCharsets.ISO_8859_1)),
                        file("index.tsv", SampleFiles.text(rows, "\t", StandardCharsets.UTF_16)),
                        file("index.xlsx", SampleFiles.workbook(rows)),
                        file("index.ods", SampleFiles.spreadsheet(rows))));
    }

    static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "application/octet-stream", bytes);
    }
}
