package de.stadtindex.dataimport.file;

import static de.stadtindex.dataimport.file.FileRefusal.DAMAGED;
import static de.stadtindex.dataimport.file.FileRefusal.EMPTY;
import static de.stadtindex.dataimport.file.FileRefusal.ENCRYPTED;
import static de.stadtindex.dataimport.file.FileRefusal.NOT_A_TABLE;
import static de.stadtindex.dataimport.file.FileRefusal.TOO_LARGE;
import static de.stadtindex.dataimport.file.FileRefusal.TOO_MANY_COLUMNS;
import static de.stadtindex.dataimport.file.FileRefusal.TOO_MANY_ROWS;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Files that are neither text nor a package, or a text that goes too far. */
final class HostileTexts {

    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private static final String PROGRAM =
            "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0\u000e\u001f\u00ba\u000e\0\u00b4"
                    + "\t\u00cd!\u00b8\u0001L\u00cd!This program cannot be run in DOS mode.\r\r\n"
                    + "$";

    private HostileTexts() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                HostileFile.of("nothing", "", EMPTY),
                HostileFile.of("only space and ends of lines", " \n\r\n;;;\n", EMPTY),
                HostileFile.of("only delimiters", ";".repeat(1 << 20), EMPTY),
                HostileFile.of("only a byte order mark", "\u00ef\u00bb\u00bf", EMPTY),
                HostileFile.of("a PDF", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n", NOT_A_TABLE),
                HostileFile.of("a PNG", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", NOT_A_TABLE),
                HostileFile.of("a JPEG", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0", NOT_A_TABLE),
                HostileFile.of("a program", PROGRAM, NOT_A_TABLE),
                HostileFile.of("a gzip", "\u001f\u008b\b\0\0\0\0\0", NOT_A_TABLE),
                HostileFile.of("rich text", "{\\rtf1\\ansi Platz;Stadt}", NOT_A_TABLE),
                HostileFile.of("a page that calls itself a spreadsheet", "<html><table><tr><td>1", NOT_A_TABLE),
                HostileFile.of("a page behind blank lines", "\n\n <!DOCTYPE html>", NOT_A_TABLE),
                HostileFile.of("an XML document", "<?xml version='1.0'?><office:document/>", NOT_A_TABLE),
                HostileFile.of("zeros in a text", "Stadt;Index\nK\0ln;82,9\n", NOT_A_TABLE),
                HostileFile.of("zeros alone", "\0".repeat(5_000), NOT_A_TABLE),
                HostileFile.of("other controls in a text", "Stadt;Index\nBonn\u0007;82,9\n", NOT_A_TABLE),
                HostileFile.of("zeros behind the sample", "a;b\n".repeat(4_000) + "\0", NOT_A_TABLE),
                HostileFile.of("a workbook of the old kind", OLE2 + "Workbook", NOT_A_TABLE),
                HostileFile.of("a workbook with a password", OLE2 + wide("EncryptedPackage"), ENCRYPTED),
                HostileFile.of("an end of a package", "PK\005\006" + "\0".repeat(18), NOT_A_TABLE),
                HostileFile.of("a quote that never closes", "Stadt;Index\n\"Bonn;82,9\nUlm;80,1\n", DAMAGED),
                HostileFile.of("a quote that closes too early", "Stadt;Index\n\"Bonn\"x\";82,9\n", DAMAGED),
                HostileFile.of("a long quote that never closes", "\"" + "a;b\n".repeat(50_000), DAMAGED),
                HostileFile.of("a cell of 32768 characters", "a".repeat(32_768) + ";b\n", DAMAGED),
                HostileFile.of("257 columns", "x;".repeat(256) + "x\n", TOO_MANY_COLUMNS),
                HostileFile.of("16384 columns", "x;".repeat(16_384), TOO_MANY_COLUMNS),
                HostileFile.of("a row too many", "1;2\n".repeat(5_001), TOO_MANY_ROWS),
                HostileFile.of("a byte too many", "1".repeat((4 << 20) + 1), TOO_LARGE));
    }

    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
