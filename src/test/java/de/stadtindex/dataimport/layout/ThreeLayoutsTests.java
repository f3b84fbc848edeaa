package de.stadtindex.dataimport.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.dataimport.rule.ResultLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same ten cities, however a table lays them out. */
class ThreeLayoutsTests {

    private static final List<String> CITIES = List.of(
            "Hamburg",
            "Köln",
            "Dresden",
            "München",
            "Darmstadt",
            "Halle (Saale)",
            "Frankfurt am Main",
            "Kassel",
            "Ulm",
            "Neuss");

    @Test
    void theyGiveTheSameLines() {
        var lines = lines(Samples.read(longTable()));

        assertThat(lines).hasSize(20).contains("Hamburg gesamt 1 80.0 2", "Neuss mobilitaet 10 79.0 1");
        assertThat(lines(Samples.read(wideTable()))).containsExactlyInAnyOrderElementsOf(lines);
        assertThat(lines(Samples.read(wideTableWithTwoHeaders()))).containsExactlyInAnyOrderElementsOf(lines);
        assertThat(Stream.concat(
                        lines(Samples.read(oneRanking("Gesamtranking"))).stream(),
                        lines(Samples.read(oneRanking("Mobilität"))).stream()))
                .containsExactlyInAnyOrderElementsOf(lines);
    }

    @Test
    void noneOfThemHasFindings() {
        assertThat(Stream.of(longTable(), wideTable(), wideTableWithTwoHeaders(), oneRanking("Mobilität"))
                        .map(Samples::read)
                        .flatMap(outcomes -> outcomes.findings().stream()))
                .isEmpty();
    }

    private static TestSheet longTable() {
        return TestSheet.of(Stream.concat(
                        Stream.of("city|category|rank|score|tendency"),
                        CITIES.stream()
                                .flatMap(city -> Stream.of(
                                        city + "|gesamt|" + rank(city) + "|" + score(800, city) + "|+2",
                                        city + "|mobilitaet|" + rank(city) + "|" + score(799, city) + "|1")))
                .toArray(String[]::new));
    }

    private static TestSheet wideTable() {
        return TestSheet.of(Stream.concat(
                        Stream.of("Stadt|Gesamt Rang|Gesamt Index|Tendenz Gesamt|Rang Mobilität|Mobilität"
                                + " (Index)|Tendenz Mobilität"),
                        CITIES.stream().map(ThreeLayoutsTests::wideRow))
                .toArray(String[]::new));
    }

    private static TestSheet wideTableWithTwoHeaders() {
        return TestSheet.of(Stream.concat(
                        Stream.of("Stadt|Gesamt|||Mobilität||", "|Rang|Index|Tendenz|Rang|Index|Tendenz"),
                        CITIES.stream().map(ThreeLayoutsTests::wideRow))
                .toArray(String[]::new));
    }

    private static String wideRow(String city) {
        return String.join("|", city, rank(city), score(800, city), "▲ 2", rank(city) + ".", score(799, city), "+1");
    }

    private static TestSheet oneRanking(String name) {
        int best = name.equals("Mobilität") ? 799 : 800;
        String tendency = name.equals("Mobilität") ? "1" : "2";
        return TestSheet.named(
                name,
                Stream.concat(
                                Stream.of("Smart City Index 2025", "Platz|Tendenz|Stadt|Index"),
                                CITIES.stream()
                                        .map(city -> String.join(
                                                "|",
                                                rank(city),
                                                tendency,
                                                city,
                                                score(best, city).replace('.', ','))))
                        .toArray(String[]::new));
    }

    private static String rank(String city) {
        return Integer.toString(CITIES.indexOf(city) + 1);
    }

    /** Falls by a tenth from city to city. */
    private static String score(int tenthsOfTheBest, String city) {
        int tenths = tenthsOfTheBest - CITIES.indexOf(city);
        return "%d.%d".formatted(tenths / 10, tenths % 10);
    }

    private static List<String> lines(CollectedOutcomes outcomes) {
        return outcomes.lines().stream().map(ThreeLayoutsTests::text).toList();
    }

    private static String text(ResultLine line) {
        return "%s %s %s %s %s"
                .formatted(
                        Samples.CITIES.name(line.city()),
                        line.category(),
                        line.figure().rank().orElseThrow(),
                        line.figure().score().orElseThrow(),
                        line.tendency().orElseThrow());
    }
}
