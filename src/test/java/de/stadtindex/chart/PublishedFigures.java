package de.stadtindex.chart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled figures, so that charts are judged on real series with real holes. */
final class PublishedFigures {

    static final List<Integer> YEARS = IntStream.rangeClosed(2019, 2025).boxed().toList();

    private final List<NamedCsvRecord> results = read("/data/results.csv");
    private final List<NamedCsvRecord> cities = read("/data/cities.csv");

    Optional<Integer> rank(String city, String category, int year) {
        return results.stream()
                .filter(row -> row.getField("city").equals(city))
                .filter(row -> row.getField("category").equals(category))
                .filter(row -> row.getField("edition").equals(Integer.toString(year)))
                .map(row -> row.getField("rank"))
                .filter(rank -> !rank.isEmpty())
                .map(Integer::valueOf)
                .findFirst();
    }

    List<Double> ranks(String category, int year) {
        return cities().stream()
                .flatMap(city -> rank(city, category, year).stream())
                .map(Integer::doubleValue)
                .toList();
    }

    Series ranks(String city) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < YEARS.size(); i++) {
            int column = i;
            rank(city, "gesamt", YEARS.get(i))
                    .ifPresent(rank -> readings.add(new Reading(column, rank, Integer.toString(rank))));
        }
        return new Series(city, readings);
    }

    List<String> cities() {
        return cities.stream().map(row -> row.getField("name")).toList();
    }

    GeoPoint place(String city) {
        return cities.stream()
                .filter(row -> row.getField("name").equals(city))
                .map(row -> new GeoPoint(number(row, "longitude"), number(row, "latitude")))
                .findFirst()
                .orElseThrow();
    }

    static List<List<GeoPoint>> outline() {
        List<List<GeoPoint>> rings = new ArrayList<>();
        try (InputStream file = open("/data/germany-outline.geojson")) {
            JsonNode feature =
                    JsonMapper.shared().readTree(file).get("features").get(0);
            for (JsonNode polygon : feature.get("geometry").get("coordinates")) {
                for (JsonNode ring : polygon) {
                    rings.add(ring.valueStream()
                            .map(point -> new GeoPoint(
                                    point.get(0).doubleValue(), point.get(1).doubleValue()))
                            .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rings;
    }

    private static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(row.getField(field));
    }

    private static List<NamedCsvRecord> read(String path) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream file = PublishedFigures.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException("Not on the class path: " + path);
        }
        return file;
    }
}
