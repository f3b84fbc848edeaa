package de.stadtindex.dataimport.file;

import static de.stadtindex.dataimport.file.FileRefusal.DAMAGED;
import static de.stadtindex.dataimport.file.FileRefusal.ENCRYPTED;
import static de.stadtindex.dataimport.file.FileRefusal.NOT_A_TABLE;
import static de.stadtindex.dataimport.file.FileRefusal.UNPACKS_TOO_LARGE;
import static de.stadtindex.dataimport.file.Packages.SHEET;
import static de.stadtindex.dataimport.file.Packages.empty;
import static de.stadtindex.dataimport.file.Packages.sheet;
import static de.stadtindex.dataimport.file.Packages.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Packages that are none, are no spreadsheets, or lie about what is in them. */
final class HostileArchives {

    private static final String ROW = "<row r='1'><c r='A1'><v>4711</v></c></row>";
    private static final String DIRECTORY_ENTRY = "PK\001\002\024\000\024\000\010\010";

    private HostileArchives() {}

    static Stream<HostileFile> all() {
        return Stream.concat(
                Stream.of(
                        HostileFile.of("a package of something else", empty().with("a.txt", "x"), NOT_A_TABLE),
                        HostileFile.of("a text document", empty().with("word/document.xml", "<d/>"), NOT_A_TABLE),
                        HostileFile.of("a binary workbook", empty().with("xl/workbook.bin", "x"), NOT_A_TABLE),
                        HostileFile.of("a drawing", empty().with("mimetype", "application/vnd.oasis"), NOT_A_TABLE),
                        HostileFile.of("a workbook in a package", nested(), NOT_A_TABLE),
                        HostileFile.of("only the start of a package", "PK\003\004\024\0\0\0", DAMAGED),
                        HostileFile.of("ten thousand parts and more", crowded(), UNPACKS_TOO_LARGE),
                        HostileFile.of("a sheet that unpacks too large", bomb(), UNPACKS_TOO_LARGE),
                        HostileFile.of("sheets that together unpack too large", bombs(), UNPACKS_TOO_LARGE),
                        HostileFile.of("two parts of one name", twins(), DAMAGED)
                                .patched("sheet9.xml", "sheet1.xml"),
                        HostileFile.of("parts with a password", xlsx(ROW), ENCRYPTED)
                                .patched(DIRECTORY_ENTRY, "PK\001\002\024\000\024\000\011\010"),
                        HostileFile.of("a packing nobody knows", xlsx(ROW), DAMAGED)
                                .patched(DIRECTORY_ENTRY + "\010\000", DIRECTORY_ENTRY + "\143\000"),
                        flipped()),
                IntStream.of(10, 30, 50, 70, 90, 99).mapToObj(HostileArchives::cut));
    }

    private static HostileFile cut(int percent) {
        byte[] whole = xlsx(ROW.repeat(200)).bytes();
        byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
        return new HostileFile("a package cut after " + percent + " percent", part, DAMAGED);
    }

    /** Stored without packing, so that nothing but the checksum can tell. */
    private static HostileFile flipped() {
        return new HostileFile("a part whose checksum is wrong", xlsx(ROW).stored(), DAMAGED)
                .patched("<v>4711</v>", "<v>4717</v>");
    }

    private static Packages nested() {
        return empty().with("inner.xlsx", xlsx(ROW).bytes());
    }

    private static Packages crowded() {
        Packages crowded = xlsx(ROW);
        IntStream.range(0, 10_000).forEach(part -> crowded.with("p" + part, ""));
        return crowded;
    }

    private static Packages bomb() {
        return xlsx(ROW + " ".repeat(200).concat("<row/>").repeat(50_000));
    }

    private static Packages bombs() {
        byte[] large = sheet(ROW + "<row/>".repeat(900_000)).getBytes(StandardCharsets.UTF_8);
        return xlsx(ROW)
                .with(SHEET, large)
                .with("xl/worksheets/sheet2.xml", large)
                .with("xl/workbook.xml", Packages.workbook("<sheet name='A' r:id='a'/><sheet name='B' r:id='b'/>"))
                .with(
                        Packages.RELATIONSHIPS,
                        Packages.relationships(Packages.worksheet("a", "worksheets/sheet1.xml")
                                + Packages.worksheet("b", "worksheets/sheet2.xml")));
    }

    private static Packages twins() {
        return xlsx(ROW).with("xl/worksheets/sheet9.xml", sheet(ROW));
    }
}
