package de.stadtindex.dataimport.file;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files to a folder that are large, or become large where they are unpacked. */
record WorstFiles(Path folder) {

    /** A text made of so many pieces. */
    void text(String name, String start, int times, IntFunction<String> piece) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve(name))) {
            write(file, start, times, piece);
        }
    }

    /** A workbook whose part of that name is made of so many pieces. */
    void xlsx(String name, String part, String start, int times, IntFunction<String> piece, String end)
            throws IOException {
        Map<String, String> others = Map.of(
                "xl/workbook.xml",
                Packages.workbook("<sheet name='Tabelle1' r:id='rId1'/>"),
                Packages.RELATIONSHIPS,
                Packages.relationships(Packages.worksheet("rId1", "worksheets/sheet1.xml") + Packages.strings()),
                Packages.SHEET,
                Packages.sheet("<row><c t='s'><v>0</v></c></row>"));
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, String> other : others.entrySet()) {
                if (!other.getKey().equals(part)) {
                    zip.putNextEntry(new ZipEntry(other.getKey()));
                    zip.write(other.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            write(zip, start, times, piece);
            zip.write(end.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A workbook whose only sheet goes on and on. */
    void sheet(String name, String start, int times, IntFunction<String> piece, String end) throws IOException {
        xlsx(name, Packages.SHEET, start, times, piece, end);
    }

    /** A package of so many empty parts. */
    void crowd(String name, int parts) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))))) {
            for (int part = 0; part < parts; part++) {
                zip.putNextEntry(new ZipEntry("p" + part));
            }
        }
    }

    private static void write(OutputStream out, String start, int times, IntFunction<String> piece) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write(start);
        for (int at = 0; at < times; at++) {
            writer.write(piece.apply(at));
        }
        writer.flush();
    }
}
