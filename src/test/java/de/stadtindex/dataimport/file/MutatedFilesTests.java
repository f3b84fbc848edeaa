package de.stadtindex.dataimport.file;

import de.stadtindex.hostile.Fuzzer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was damaged anywhere is read or refused, within the limits, and nothing else. */
class MutatedFilesTests {

    private static final List<String> PIECES = List.of(
            "\"",
            ";",
            "\r",
            "\n",
            "\0",
            "<",
            "</row>",
            "<row>",
            "&#0;",
            "&a;",
            "<!DOCTYPE a>",
            "<![CDATA[",
            "]]>",
            "PK\3\4",
            "r='ZZZ99999999'",
            "t='s'",
            "99999999999",
            "-1",
            "\u00ff\u00fe",
            "table:number-columns-repeated='99999999'");

    private static final String TEXT = "Rang;Stadt;Index\r\n1;\"München\";82,9\r\n2;Köln;\"7\"\"7\"\r\n";

    private static final String ROWS =
            "<row r='1'><c r='A1' t='inlineStr'><is><t>Rang</t></is></c><c r='B1'><v>1</v></c></row>"
                    + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='b'><v>1</v></c></row>";

    private static final String TABLE = "<table:table table:name='T'><table:table-row table:number-rows-repeated='2'>"
            + "<table:table-cell office:value-type='float' office:value='1'><text:p>1</text:p></table:table-cell>"
            + "<table:table-cell table:number-columns-repeated='3'><text:p>Köln</text:p></table:table-cell>"
            + "</table:table-row></table:table>";

    @TempDir
    private Path folder;

    @Test
    void itIsReadOrRefused() throws Exception {
        List<byte[]> seeds = List.of(
                seed(DamagedFile.WHOLE, TEXT.getBytes(StandardCharsets.UTF_8)),
                seed(DamagedFile.WHOLE, Packages.xlsx(ROWS).bytes()),
                seed(DamagedFile.WHOLE, Packages.ods(TABLE).bytes()),
                seed(DamagedFile.WORKBOOK, ROWS.getBytes(StandardCharsets.UTF_8)),
                seed(DamagedFile.DOCUMENT, TABLE.getBytes(StandardCharsets.UTF_8)));

        new Fuzzer(folder).seeds(seeds).pieces(PIECES).run(DamagedFile.class);
    }

    private static byte[] seed(byte kind, byte[] content) {
        return ByteBuffer.allocate(1 + content.length).put(kind).put(content).array();
    }
}
