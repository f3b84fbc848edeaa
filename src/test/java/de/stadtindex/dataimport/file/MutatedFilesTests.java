package de.stadtindex.dataimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.hostile.Fuzz;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that was damaged anywhere is read or refused, within the limits, and nothing else. */
class MutatedFilesTests {

    private static final FileLimits LIMITS = new FileLimits(1 << 20, 1_000, 64, 1L << 20, 10);

    private static final List<byte[]> PIECES = Stream.of(
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
                    "table:number-columns-repeated='99999999'")
            .map(piece -> piece.getBytes(StandardCharsets.ISO_8859_1))
            .toList();

    @Test
    void aDamagedTextIsReadOrRefused() {
        byte[] text = "Rang;Stadt;Index\r\n1;\"M\u00fcnchen\";82,9\r\n2;K\u00f6ln;\"7\"\"7\"\r\n"
                .getBytes(StandardCharsets.UTF_8);

        Fuzz.run(random -> Fuzz.mutated(text, PIECES, random), MutatedFilesTests::read);
    }

    /** Damaged inside, so that the archive itself can be opened. */
    @Test
    void aDamagedSheetIsReadOrRefused() {
        Fuzz.run(MutatedFilesTests::damagedInside, MutatedFilesTests::read);
    }

    @Test
    void aDamagedArchiveIsReadOrRefused() {
        byte[] workbook = Packages.xlsx(ROWS).bytes();
        byte[] document = Packages.ods(TABLE).bytes();

        Fuzz.run(
                random -> Fuzz.mutated(random.nextBoolean() ? workbook : document, PIECES, random),
                MutatedFilesTests::read);
    }

    private static final String ROWS =
            "<row r='1'><c r='A1' t='inlineStr'><is><t>Rang</t></is></c><c r='B1'><v>1</v></c></row>"
                    + "<row r='2'><c r='A2' t='s'><v>0</v></c><c r='C2' t='b'><v>1</v></c></row>";

    private static final String TABLE = "<table:table table:name='T'><table:table-row table:number-rows-repeated='2'>"
            + "<table:table-cell office:value-type='float' office:value='1'><text:p>1</text:p></table:table-cell>"
            + "<table:table-cell table:number-columns-repeated='3'><text:p>K\u00f6ln</text:p></table:table-cell>"
            + "</table:table-row></table:table>";

    private static byte[] damagedInside(Random random) {
        boolean isWorkbook = random.nextBoolean();
        byte[] inside = (isWorkbook ? ROWS : TABLE).getBytes(StandardCharsets.UTF_8);
        String damaged = new String(Fuzz.mutated(inside, PIECES, random), StandardCharsets.UTF_8);
        return (isWorkbook ? Packages.xlsx(damaged) : Packages.ods(damaged)).bytes();
    }

    private static void read(byte[] content) {
        AtomicInteger rows = new AtomicInteger();
        try {
            TableFiles.open("upload", content, LIMITS)
                    .sheets()
                    .forEach(sheet -> sheet.forEachRow(_ -> rows.incrementAndGet()));
        } catch (FileRefusedException refused) {
            assertThat(refused.refusal()).isNotNull();
        }
        assertThat(rows.get()).isLessThanOrEqualTo(LIMITS.rows() * LIMITS.sheets());
    }
}
