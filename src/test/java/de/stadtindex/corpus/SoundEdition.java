package de.stadtindex.corpus;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.file.CsvReader;
import de.stadtindex.dataimport.file.Row;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.VersionContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * An edition in which nothing is wrong: all cities on ranks 1 to 83 in six rankings, scores falling, the overall score the
 * exact mean. The last ranking runs backwards, so that its columns can be told from the others. In the year before,
 * neighbours stood the other way round and had two points less.
 */
record SoundEdition(int bestTenths, boolean neighboursChanged) {

    static final SoundEdition THIS_YEAR = new SoundEdition(900, false);
    static final SoundEdition LAST_YEAR = new SoundEdition(880, true);

    /** The year of the edition before. */
    static final int PREVIOUS = 2026;
    /** The year of an edition of which drafts are made. */
    static final int UNSPOILT = 2031;

    private static final int CITIES = 83;
    private static final List<String> CATEGORIES =
            List.of("gesamt", "verwaltung", "it_kommunikation", "energie_umwelt", "mobilitaet", "gesellschaft");
    private static final String BACKWARDS = CATEGORIES.getLast();
    private static final List<Row> REGISTER = CsvReader.read("cities.csv", new ClassPathResource("data/cities.csv"));

    static EditionFacts facts(int year, int cities, int dataPoints, String mean) {
        return new EditionFacts(
                new EditionYear(year),
                LocalDate.of(year, 9, 1),
                cities,
                37,
                163,
                dataPoints,
                Score.of(mean),
                Score.of("79.1"));
    }

    static String city(int index) {
        return cell(index, "name");
    }

    static String ags(int index) {
        return cell(index, "ags");
    }

    private static String cell(int index, String column) {
        return REGISTER.get(index).get(column).orElseThrow();
    }

    int rank(String category, int index) {
        int place = neighboursChanged && index < CITIES - 1 ? index ^ 1 : index;
        return category.equals(BACKWARDS) ? CITIES - place : place + 1;
    }

    String score(String category, int index) {
        int behind = rank(category, index) - 1;
        int tenths = category.equals("gesamt") ? bestTenths - 82 - 3 * behind : bestTenths - 5 * behind;
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private int tendency(String category, int index) {
        return LAST_YEAR.rank(category, index) - rank(category, index);
    }

    /** One row a figure: AGS, Stadt, Kategorie, Platz, Index, Tendenz; the overall ranking in rows 2 to 84. */
    Table asLong() {
        Table table = new Table().row("AGS", "Stadt", "Kategorie", "Platz", "Index", "Tendenz");
        CATEGORIES.forEach(category -> indexes()
                .forEach(index -> table.row(
                        ags(index),
                        city(index),
                        category,
                        rank(category, index),
                        score(category, index),
                        tendency(category, index))));
        return table;
    }

    /** One row a city in rows 2 to 84: Stadt in A, the overall ranking in B and C, and so on to L and M. */
    Table asWide() {
        Table table = new Table().row(cells("Stadt", category -> Stream.of(category + " Platz", category + " Index")));
        indexes()
                .forEach(index -> table.row(cells(
                        city(index),
                        category -> Stream.of(String.valueOf(rank(category, index)), score(category, index)))));
        return table;
    }

    private static List<String> cells(String first, Function<String, Stream<String>> ofCategory) {
        return Stream.concat(Stream.of(first), CATEGORIES.stream().flatMap(ofCategory))
                .toList();
    }

    /** The overall ranking as on the official site: a title, then Platz, Tendenz, Stadt, Index, the cities in rows 3 to 85. */
    Table asRanking() {
        Table table = new Table().row("Gesamtwertung", "", "", "").row("Platz", "Tendenz", "Stadt", "Index");
        indexes()
                .forEach(index -> table.row(
                        rank("gesamt", index), tendency("gesamt", index), city(index), score("gesamt", index)));
        return table;
    }

    VersionContent content() {
        List<VersionContent.Cell> cells = new ArrayList<>();
        CATEGORIES.forEach(category -> indexes()
                .forEach(index -> cells.add(new VersionContent.Cell(
                        new CityKey(ags(index)), new CategoryKey(category), figure(category, index)))));
        return new VersionContent(
                indexes()
                        .mapToObj(index -> new CityKey(ags(index)))
                        .collect(Collectors.toMap(city -> city, _ -> Participation.CERTAIN)),
                cells);
    }

    private Figure figure(String category, int index) {
        return new Figure(
                new Rank(rank(category, index)),
                Score.of(score(category, index)),
                Certainty.STATED,
                new Citation("Bitkom", null));
    }

    private static IntStream indexes() {
        return IntStream.range(0, CITIES);
    }
}
