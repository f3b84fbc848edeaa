package de.stadtindex.corpus;

import static de.stadtindex.dataimport.file.FileRefusal.DAMAGED;
import static de.stadtindex.dataimport.file.FileRefusal.TOO_MANY_ROWS;
import static de.stadtindex.dataimport.file.FileRefusal.UNPACKS_TOO_LARGE;

import de.stadtindex.dataimport.file.FileRefusal;
import de.stadtindex.dataimport.file.HostileFile;
import de.stadtindex.dataimport.file.Packages;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;

/** Files that go beyond what the application itself reads, which is more than what tests of the reader allow. */
final class LargeFiles {

    /** Files that only the tight limits of those tests refuse. */
    static final Set<String> ARE_SMALL = Set.of(
            "a row too many",
            "a byte too many",
            "a sheet that unpacks too large",
            "sheets that together unpack too large",
            "more sheets than allowed",
            "a row too many in the workbook",
            "pieces of text without end",
            "more tables than allowed");

    private static final String ROW = "<row><c><v>1</v></c></row>";

    private LargeFiles() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                text("a million rows", "1;2\n".repeat(1_000_000), TOO_MANY_ROWS),
                text("a line of 5 MB", "x".repeat(5 << 20), DAMAGED),
                text("a quote that holds 5 MB", "Stadt;Platz\n\"" + "x;\n".repeat(5 << 18), DAMAGED),
                HostileFile.of("a million rows in a workbook", Packages.xlsx(ROW.repeat(1_000_000)), TOO_MANY_ROWS),
                HostileFile.of("a sheet of 260 MB", Packages.xlsx(ROW + " ".repeat(260 << 20)), UNPACKS_TOO_LARGE),
                HostileFile.of(
                        "a hundred tables and one",
                        Packages.ods("<table:table table:name='a'/>".repeat(101)),
                        UNPACKS_TOO_LARGE));
    }

    /** A spreadsheet with two tables that hold no figures. */
    static byte[] twoNotes() {
        Table note = new Table().row("Liebe", "Gruesse");
        return Packages.ods(note.odsTable("Eins") + note.odsTable("Zwei")).bytes();
    }

    private static HostileFile text(String name, String content, FileRefusal refusal) {
        return new HostileFile(name, content.getBytes(StandardCharsets.UTF_8), refusal);
    }
}
