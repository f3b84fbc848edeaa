package de.stadtindex.dataimport.file;

import static de.stadtindex.dataimport.file.FileRefusal.DAMAGED;
import static de.stadtindex.dataimport.file.FileRefusal.UNPACKS_TOO_LARGE;
import static de.stadtindex.dataimport.file.Packages.SHEET;
import static de.stadtindex.dataimport.file.Packages.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** XML that is written against its parser; each stands for a sheet, for every part is read alike. */
final class HostileXml {

    private static final String LAUGHS = "<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>";

    private HostileXml() {}

    static Stream<HostileFile> all() {
        return Stream.of(
                sheet(
                        "an entity that is a file",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + cell("&e;"),
                        DAMAGED),
                sheet(
                        "an entity from the net",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://localhost:9/'>]>" + cell("&e;"),
                        DAMAGED),
                sheet("a document type from a file", "<!DOCTYPE x SYSTEM 'file:///dev/zero'>" + cell("1"), DAMAGED),
                sheet(
                        "a parameter entity",
                        "<!DOCTYPE x [<!ENTITY % e SYSTEM 'file:///dev/zero'>%e;]>" + cell("1"),
                        DAMAGED),
                sheet("a billion laughs", "<!DOCTYPE x [" + LAUGHS + "]>" + cell("&d;"), DAMAGED),
                sheet(
                        "a document type that grows",
                        "<!DOCTYPE x [" + "<!ENTITY a 'b'>".repeat(100_000) + "]>",
                        UNPACKS_TOO_LARGE),
                sheet("an entity of its own", cell("&e;"), DAMAGED),
                sheet("an end too early", "<worksheet><sheetData><row><c><v>1</v></c></row>", DAMAGED),
                sheet("tags that cross", "<worksheet><sheetData><row></sheetData></row></worksheet>", DAMAGED),
                sheet("no XML", "sheet", DAMAGED),
                sheet("nothing at all", "", DAMAGED),
                HostileFile.of("bytes that are no text", xlsx("").with(SHEET, latin(cell("\u00e4"))), DAMAGED),
                sheet("deep nesting", "<worksheet>" + "<a>".repeat(100_000), DAMAGED),
                sheet("a huge attribute", "<worksheet a='" + "x".repeat(1 << 20) + "'/>", UNPACKS_TOO_LARGE),
                sheet("a huge comment", "<worksheet><!--" + "x".repeat(1 << 20) + "--></worksheet>", UNPACKS_TOO_LARGE),
                sheet("a huge name", "<worksheet><" + "x".repeat(1 << 20), DAMAGED),
                sheet("attributes without end", "<worksheet " + times(300, "a%1$d='' "::formatted) + "/>", DAMAGED),
                sheet("a text without end", cell("x".repeat(1 << 20)), DAMAGED),
                sheet("pieces of text without end", runs(), UNPACKS_TOO_LARGE),
                sheet("ever new names", "<worksheet>" + times(50_000, "<a%d/>"::formatted), UNPACKS_TOO_LARGE),
                sheet(
                        "ever new attributes",
                        "<worksheet>" + times(50_000, "<a b%d=''/>"::formatted),
                        UNPACKS_TOO_LARGE),
                sheet(
                        "ever new namespaces",
                        "<worksheet>" + times(50_000, "<a xmlns='u%d'/>"::formatted),
                        UNPACKS_TOO_LARGE),
                sheet("ever new instructions", "<worksheet>" + times(50_000, "<?a%d?>"::formatted), UNPACKS_TOO_LARGE));
    }

    private static HostileFile sheet(String name, String xml, FileRefusal refusal) {
        return HostileFile.of(name, xlsx("").with(SHEET, xml), refusal);
    }

    private static String cell(String text) {
        return "<worksheet><sheetData><row><c t='str'><v>" + text + "</v></c></row></sheetData></worksheet>";
    }

    private static String runs() {
        return "<worksheet><sheetData><row><c t='inlineStr'><is><t>" + "x".repeat(32_000) + "</t>"
                + "<t/>".repeat(3_000_000) + "</is></c></row></sheetData></worksheet>";
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String times(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }
}
