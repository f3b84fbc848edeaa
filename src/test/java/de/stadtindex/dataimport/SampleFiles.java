package de.stadtindex.dataimport;

import de.stadtindex.dataimport.file.CsvReader;
import de.stadtindex.dataimport.file.Packages;
import de.stadtindex.dataimport.file.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The real figures of 2025 in each usual layout, as the rows of a file. */
public final class SampleFiles {

    private static final List<String> CATEGORIES =
            List.of("gesamt", "verwaltung", "it_kommunikation", "energie_umwelt", "mobilitaet", "gesellschaft");
    private static final List<String> NAMES = List.of(
            "Gesamtwertung",
            "Verwaltung",
            "IT und Kommunikation",
            "Energie und Umwelt",
            "Mobilität",
            "Gesellschaft und Bildung");

    private static final String NUMBER = "[0-9]{1,3}(,[0-9]+)?";

    private SampleFiles() {}

    private static List<Row> figures() {
        return CsvReader.read("results.csv", new ClassPathResource("data/results.csv")).stream()
                .filter(row -> row.get("edition").orElse("").equals("2025"))
                .toList();
    }

    /** One row a figure. */
    public static List<List<String>> onePerFigure() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Ausgabe", "AGS", "Stadt", "Kategorie", "Rang", "Punkte"));
        figures()
                .forEach(row -> rows.add(List.of(
                        "2025",
                        cell(row, "ags"),
                        cell(row, "city"),
                        cell(row, "category"),
                        cell(row, "rank"),
                        cell(row, "score").replace('.', ','))));
        return rows;
    }

    /** One row a city, below a title and above a footnote. */
    public static List<List<String>> onePerCity() {
        Map<String, Map<String, Row>> cities = new LinkedHashMap<>();
        figures()
                .forEach(row -> cities.computeIfAbsent(cell(row, "city"), _ -> new LinkedHashMap<>())
                        .put(cell(row, "category"), row));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Smart City Index 2025"));
        List<String> header = new ArrayList<>(List.of("Stadt"));
        NAMES.forEach(name -> header.addAll(List.of(name + " Rang", name + " Index")));
        rows.add(header);
        cities.forEach((city, byCategory) -> {
            List<String> cells = new ArrayList<>(List.of(city));
            CATEGORIES.forEach(category -> cells.addAll(figure(byCategory.get(category))));
            rows.add(cells);
        });
        rows.add(List.of("* Quelle: Bitkom"));
        return rows;
    }

    private static List<String> figure(@Nullable Row row) {
        return row == null
                ? List.of("", "")
                : List.of(cell(row, "rank"), cell(row, "score").replace('.', ','));
    }

    /** The overall ranking alone, as the official site prints it. */
    public static List<List<String>> oneRanking() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Gesamtwertung"));
        rows.add(List.of("Platz", "Tendenz", "Stadt", "Index"));
        figures().stream()
                .filter(row -> cell(row, "category").equals("gesamt"))
                .forEach(row -> rows.add(List.of(cell(row, "rank"), "", cell(row, "city"), cell(row, "score"))));
        return rows;
    }

    private static String cell(Row row, String column) {
        return row.get(column).orElse("");
    }

    /** The rows as text. */
    public static byte[] text(List<List<String>> rows, String delimiter, Charset charset) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(delimiter, row)).append("\r\n"));
        return text.toString().getBytes(charset);
    }

    /** The rows as a workbook of one sheet; numbers are numbers. */
    public static byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Tabelle1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String cell = rows.get(row).get(column);
                    if (cell.matches(NUMBER)) {
                        sheet.value(row, column, Double.parseDouble(cell.replace(',', '.')));
                    } else {
                        sheet.value(row, column, cell);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The rows as an OpenDocument spreadsheet of one table; numbers are numbers. */
    public static byte[] spreadsheet(List<List<String>> rows) {
        String cells = rows.stream()
                .map(row -> row.stream()
                        .map(SampleFiles::cell)
                        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>")))
                .collect(Collectors.joining());
        return Packages.ods("<table:table table:name='Tabelle1'>" + cells + "</table:table>")
                .bytes();
    }

    private static String cell(String text) {
        String type = text.matches(NUMBER)
                ? "office:value-type='float' office:value='" + text.replace(',', '.') + "'"
                : "office:value-type='string'";
        return "<table:table-cell " + type + "><text:p>" + HtmlUtils.htmlEscapeDecimal(text)
                + "</text:p></table:table-cell>";
    }

    public static byte[] csv(List<List<String>> rows) {
        return text(rows, ";", StandardCharsets.UTF_8);
    }
}
