package de.stadtindex.portal.web.figures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files that pages are given away as, with readers that no one here wrote; every value as text. */
final class GivenFile {

    private static final JsonMapper JSON = new JsonMapper();

    private GivenFile() {}

    static List<Map<String, String>> csv(byte[] file) {
        return csv(new String(file, StandardCharsets.UTF_8), ',');
    }

    /** The dialect of a German spreadsheet, back in numbers with a point, and keys without what keeps them keys. */
    static List<Map<String, String>> excelCsv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        if (!text.startsWith("\uFEFF")) {
            throw new AssertionError("No mark by which a spreadsheet knows UTF-8");
        }
        List<Map<String, String>> rows = csv(text.substring(1), ';');
        rows.forEach(row -> row.computeIfPresent("score", (_, score) -> score.replace(',', '.')));
        rows.forEach(row -> row.replaceAll((_, value) -> value.replaceFirst("^=\"([0-9.]+)\"$", "$1")));
        return rows;
    }

    private static List<Map<String, String>> csv(String text, char separator) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> json(byte[] file) {
        JsonNode rows = JSON.readTree(file).get("rows");
        List<Map<String, String>> read = new ArrayList<>();
        for (JsonNode row : rows) {
            Map<String, String> values = new LinkedHashMap<>();
            row.properties().forEach(field -> values.put(field.getKey(), text(field.getValue())));
            read.add(values);
        }
        return read;
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return Boolean.toString(value.booleanValue());
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.stringValue();
    }

    /** The first sheet of a workbook. */
    static List<Map<String, String>> xlsx(byte[] file) {
        List<List<String>> rows = sheet(file, 0);
        List<String> head = rows.getFirst();
        return rows.stream()
                .skip(1)
                .map(row -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    IntStream.range(0, head.size())
                            .forEach(at -> values.put(head.get(at), at < row.size() ? row.get(at) : ""));
                    return values;
                })
                .toList();
    }

    /** All cells of a sheet, counted from 0. */
    static List<List<String>> sheet(byte[] file, int number) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheet(number).orElseThrow().read().stream()
                    .map(GivenFile::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(at -> row.getOptionalCell(at).map(GivenFile::text).orElse(""))
                .toList();
    }

    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? new BigDecimal(cell.getRawValue()).toPlainString() : cell.getText();
    }
}
