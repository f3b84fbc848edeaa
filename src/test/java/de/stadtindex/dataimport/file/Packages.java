package de.stadtindex.dataimport.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs spreadsheets part by part, also such as no program would write. */
public final class Packages {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    public static final String RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
    public static final String CONTENT = "content.xml";

    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Packages() {}

    public static Packages empty() {
        return new Packages();
    }

    /** A workbook with one sheet that holds these rows in XML. */
    public static Packages xlsx(String rows) {
        return empty().with("[Content_Types].xml", "<Types/>")
                .with("xl/workbook.xml", workbook("<sheet name='Tabelle1' sheetId='1' r:id='rId1'/>"))
                .with(RELATIONSHIPS, relationships(worksheet("rId1", "worksheets/sheet1.xml") + strings()))
                .with(SHEET, sheet(rows));
    }

    /** A spreadsheet with these tables in XML. */
    public static Packages ods(String tables) {
        return ods("", tables);
    }

    static Packages ods(String styles, String tables) {
        return empty().with("mimetype", SPREADSHEET).with(CONTENT, content(styles, tables));
    }

    public static String content(String styles, String tables) {
        return "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
    }

    public static String workbook(String sheets) {
        return "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                + sheets + "</sheets></workbook>";
    }

    public static String relationships(String lines) {
        return "<Relationships>" + lines + "</Relationships>";
    }

    public static String worksheet(String id, String target) {
        return relationship(id, "worksheet", target);
    }

    static String strings() {
        return relationship("rId99", "sharedStrings", "sharedStrings.xml");
    }

    static String relationship(String id, String kind, String target) {
        return "<Relationship Id='%s' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/%s' Target='%s'/>"
                .formatted(id, kind, target);
    }

    public static String sheet(String rows) {
        return "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    public Packages with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    public Packages with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    Packages without(String part) {
        parts.remove(part);
        return this;
    }

    public byte[] bytes() {
        return packed(Deflater.DEFAULT_COMPRESSION);
    }

    /** The same with every text as it stands. */
    byte[] stored() {
        return packed(Deflater.NO_COMPRESSION);
    }

    private byte[] packed(int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
