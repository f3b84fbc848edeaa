import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an edition with one row a figure, in which there is nothing to find. */
final class ImportFile {

    private ImportFile() {}

    /** City, ranking, rank and score of each figure; a city stands on the same rank everywhere, so its mean is its score. */
    static List<String[]> rows(List<String> rankings, int cities) {
        return rankings.stream()
                .flatMap(ranking -> IntStream.rangeClosed(1, cities).mapToObj(city ->
                        new String[] {"06" + (900_000 + city), ranking, String.valueOf(city), score(city, cities)}))
                .toList();
    }

    private static String score(int rank, int cities) {
        int tenths = 1_000 - (int) (999L * (rank - 1) / cities);
        return tenths / 10 + "." + tenths % 10;
    }

    static byte[] text(List<String[]> rows) {
        StringBuilder text = new StringBuilder("AGS;Kategorie;Platz;Index\n");
        rows.forEach(row -> text.append(String.join(";", row)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(List<String[]> rows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006";
        StringBuilder sheet = new StringBuilder("<worksheet xmlns='" + main + "'><sheetData><row>");
        List.of("AGS", "Kategorie", "Platz", "Index").forEach(heading -> sheet.append(word(heading)));
        rows.forEach(row -> sheet.append("</row><row>")
                .append(word(row[0]))
                .append(word(row[1]))
                .append("<c><v>" + row[2] + "</v></c><c><v>" + row[3] + "</v></c>"));
        sheet.append("</row></sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", "<Types xmlns='" + packages + "/content-types'/>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + main + "' xmlns:r='" + link
                            + "'><sheets><sheet name='Tabelle1' sheetId='1' r:id='a'/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='" + packages + "/relationships'><Relationship" + " Id='a' Type='" + link
                            + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", sheet.toString());
        }
        return bytes.toByteArray();
    }

    private static String word(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
