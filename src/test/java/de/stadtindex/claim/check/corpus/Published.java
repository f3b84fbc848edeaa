package de.stadtindex.claim.check.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.stadtindex.core.Slug;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The bundled figures, read without any code of the portal, and what they leave open. */
final class Published {

    static final int OLDEST = 2019;
    static final int NEWEST = 2025;

    /** A place in the tables: city, edition, category. */
    record Cell(String city, int year, String category) {}

    private final Map<Cell, Integer> ranks = new HashMap<>();
    private final Map<Cell, BigDecimal> scores = new HashMap<>();
    private final Set<Cell> ranked = new HashSet<>();
    private final Map<String, NamedCsvRecord> cities = new HashMap<>();
    private final Map<Integer, NamedCsvRecord> editions = new HashMap<>();
    private final Map<Integer, NamedCsvRecord> figures = new HashMap<>();

    Published() {
        read("cities").forEach(row -> cities.put(slug(row, "name"), row));
        read("editions").forEach(row -> editions.put(year(row), row));
        read("edition_figures").forEach(row -> figures.put(year(row), row));
        read("edition_cities").stream().filter(Published::isProof).forEach(row -> ranked.add(cell(row, "")));
        read("results").stream().filter(Published::isProof).forEach(this::take);
        dropContradictions();
    }

    boolean hasEdition(int year) {
        return editions.containsKey(year);
    }

    /** Whether the edition surely ranked the city. */
    boolean isRanked(String city, int year) {
        if (!cities.containsKey(city)) {
            throw new IllegalArgumentException("No such city: " + city);
        }
        return ranked.contains(new Cell(city, year, ""));
    }

    /** The ranks a city may hold: one where it is known, all that no one is known to hold where not, none where not ranked. */
    Set<Integer> possibleRanks(Cell cell) {
        if (!isRanked(cell.city(), cell.year())) {
            return Set.of();
        }
        Integer known = ranks.get(cell);
        return known == null ? openRanks(cell.year(), cell.category()) : Set.of(known);
    }

    /** The ranks no one is known to hold, best first. */
    Set<Integer> openRanks(int year, String category) {
        Set<Integer> open =
                new TreeSet<>(IntStream.rangeClosed(1, cityCount(year)).boxed().toList());
        ranks.forEach((cell, rank) -> {
            if (cell.year() == year && cell.category().equals(category)) {
                open.remove(rank);
            }
        });
        return open;
    }

    Optional<BigDecimal> score(Cell cell) {
        return Optional.ofNullable(scores.get(cell));
    }

    Optional<String> holder(int year, String category, int rank) {
        return cities.keySet().stream()
                .filter(city -> Objects.equals(ranks.get(new Cell(city, year, category)), rank))
                .findFirst();
    }

    int cityCount(int year) {
        return Integer.parseInt(edition(year, "cities").orElseThrow());
    }

    /** A figure of the whole edition. */
    Optional<String> edition(int year, String column) {
        NamedCsvRecord row = (column.endsWith("score") ? figures : editions).get(year);
        return Optional.ofNullable(row).map(found -> found.getField(column)).filter(value -> !value.isEmpty());
    }

    /** The cities an edition surely ranked. */
    List<String> cities(int year) {
        return cities.keySet().stream().filter(city -> isRanked(city, year)).toList();
    }

    String state(String city) {
        return Objects.requireNonNull(cities.get(city)).getField("state");
    }

    int population(String city) {
        return Integer.parseInt(Objects.requireNonNull(cities.get(city)).getField("population"));
    }

    private void take(NamedCsvRecord row) {
        Cell cell = cell(row, row.getField("category"));
        if (!row.getField("rank").isEmpty()) {
            ranks.put(cell, Integer.valueOf(row.getField("rank")));
        }
        if (!row.getField("score").isEmpty()) {
            scores.put(cell, new BigDecimal(row.getField("score")));
        }
    }

    private void dropContradictions() {
        Map<Cell, Integer> holders = new HashMap<>();
        ranks.forEach(
                (cell, rank) -> holders.merge(new Cell("" + rank, cell.year(), cell.category()), 1, Integer::sum));
        ranks.entrySet()
                .removeIf(entry -> holders.getOrDefault(
                                new Cell(
                                        "" + entry.getValue(),
                                        entry.getKey().year(),
                                        entry.getKey().category()),
                                0)
                        > 1);
    }

    private static boolean isProof(NamedCsvRecord row) {
        return !row.getField("confidence").equals("low");
    }

    private static Cell cell(NamedCsvRecord row, String category) {
        return new Cell(slug(row, "city"), year(row), category);
    }

    private static int year(NamedCsvRecord row) {
        return Integer.parseInt(row.getField("edition"));
    }

    private static String slug(NamedCsvRecord row, String column) {
        return Slug.of(row.getField(column)).value();
    }

    private static List<NamedCsvRecord> read(String table) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(Published.class.getResourceAsStream("/data/" + table + ".csv")),
                        StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
