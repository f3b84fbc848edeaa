package de.stadtindex.corpus;

import static de.stadtindex.corpus.FaultyFile.text;
import static de.stadtindex.corpus.SoundEdition.THIS_YEAR;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.stream.Stream;

/** Text files with one cell that is wrong by itself, in every layout, encoding and with every delimiter. */
final class FaultyTexts {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FaultyTexts() {}

    static Stream<FaultyFile> all() {
        return Stream.of(numbers(), ranks(), cities(), rows()).flatMap(files -> files);
    }

    private static Stream<FaultyFile> numbers() {
        return Stream.of(
                text("a score in words", ranking(20, 'D', "achtzig").text(), "NUMBER_UNREADABLE", 20, "D"),
                text("a score with two points", wide(21, 'C', "7.5.8").commas(), "NUMBER_UNREADABLE", 21, "C"),
                text(
                        "a score with the other decimal sign",
                        ranking(22, 'D', "75.8 ").text('\t', UTF_8),
                        "NUMBER_UNREADABLE",
                        22,
                        "D"),
                text("a score above 100", ranking(23, 'D', "100.1").text('|', UTF_8), "SCORE_OUT_OF_RANGE", 23, "D"),
                text("a score without its comma", longTable(24, 'E', "752").text(), "SCORE_OUT_OF_RANGE", 24, "E"),
                text("a score below 0", ranking(25, 'D', "-1").marked(UTF_16LE), "SCORE_OUT_OF_RANGE", 25, "D"),
                text(
                        "a score with three decimals",
                        longTable(26, 'E', "74.601").text(';', WINDOWS),
                        "TOO_MANY_DECIMALS",
                        26,
                        "E"),
                text(
                        "a score with two decimals",
                        wide(27, 'C', "74.31").marked(UTF_8),
                        "MORE_DECIMALS_THAN_USUAL",
                        27,
                        "C"),
                text("a tendency in words", ranking(28, 'B', "steigend").text(), "NUMBER_UNREADABLE", 28, "B"),
                text("an error of a spreadsheet", ranking(29, 'D', "#NV").text(';', WINDOWS), "ERROR_CELL", 29, "D"));
    }

    private static Stream<FaultyFile> ranks() {
        return Stream.of(
                        text("a rank in words", longTable(30, 'D', "siebzehn").text(), "NUMBER_UNREADABLE", 30, "D"),
                        text("a rank with a half", wide(31, 'B', "30.5").commas(), "NUMBER_UNREADABLE", 31, "B"),
                        text("rank 0", ranking(32, 'A', "0").text('\t', UTF_8), "RANK_OUT_OF_RANGE", 32, "A"),
                        text("rank -3", wide(33, 'D', "-3").marked(UTF_16BE), "RANK_OUT_OF_RANGE", 33, "D"),
                        text("rank 84 of 83", wide(34, 'F', "84").text('|', UTF_8), "RANK_OUT_OF_RANGE", 34, "F"),
                        text("a rank of ten digits", wide(35, 'H', "3333333333").text(), "RANK_OUT_OF_RANGE", 35, "H"),
                        text("a rank given twice", wide(36, 'B', "34").text(), "RANK_TWICE", 36, "B"))
                .map(file -> file.followedBy("RANKS_MISSING", "RANK_JUMPS", "SCORE_CONTRADICTS_RANK"));
    }

    private static Stream<FaultyFile> cities() {
        return Stream.of(
                text("a city nobody knows", another("84", "Entenhausen").text(), "CITY_UNKNOWN", 86, "C"),
                text("a city written wrongly", another("84", "Darmstatt").marked(UTF_8), "CITY_UNKNOWN", 86, "C"),
                text("a name that two cities have", another("84", "Freiburg").text(), "CITY_AMBIGUOUS", 86, "C"),
                text(
                        "a formula for a city",
                        another("84", "=cmd|'/C calc'!A0").text('\t', UTF_8),
                        "CITY_UNKNOWN",
                        86,
                        "C"),
                text("a city twice", THIS_YEAR.asRanking().repeat(40).text(), "CITY_TWICE", 86, "C"),
                text(
                        "a city twice in a wide table",
                        THIS_YEAR.asWide().repeat(41).commas(),
                        "CITY_TWICE",
                        85,
                        "A"),
                text("a rank without a city", another("84", "").text(), "CELL_EMPTY", 86, "C"),
                text("a key without its zero", longTable(2, 'A', "1002000").text(), "AGS_ZERO_ADDED", 2, "A"),
                text(
                        "a key nobody knows",
                        THIS_YEAR
                                .asLong()
                                .row("99999999", "", "gesamt", "84", "50.0", "")
                                .text(),
                        "CITY_UNKNOWN",
                        500,
                        "A"),
                text(
                        "a key of another city",
                        THIS_YEAR
                                .asLong()
                                .row("01002000", "Jena", "gesamt", "84", "50.0", "")
                                .text(),
                        "CITY_NAME_DIFFERS",
                        500,
                        "B"));
    }

    private static Stream<FaultyFile> rows() {
        return Stream.of(
                text(
                        "a category nobody knows",
                        THIS_YEAR
                                .asLong()
                                .row("01002000", "Kiel", "Wetter", "1", "50.0", "")
                                .text(),
                        "CATEGORY_UNKNOWN",
                        500,
                        "C"),
                text(
                        "a row without figures",
                        THIS_YEAR
                                .asLong()
                                .row("01002000", "Kiel", "gesamt", "", "", "")
                                .text(),
                        "FIGURE_MISSING",
                        500,
                        "D"),
                text("a row of another year", withYear("2026").text(), "WRONG_EDITION", 500, "G"),
                text("a row of no year", withYear("neulich").text(), "EDITION_UNKNOWN", 500, "G"),
                text(
                                "an address that is none",
                                THIS_YEAR
                                        .asLong()
                                        .column("Quelle", "")
                                        .put(42, 'G', "https://a b/")
                                        .text(),
                                "SOURCE_UNREADABLE",
                                42,
                                "G")
                        .followedBy("RANKS_MISSING", "CITY_MISSING"),
                text(
                        "a confidence nobody knows",
                        THIS_YEAR
                                .asLong()
                                .column("Confidence", "high")
                                .put(43, 'G', "vielleicht")
                                .text(),
                        "CONFIDENCE_UNKNOWN",
                        43,
                        "G"));
    }

    private static Table longTable(int row, char column, String text) {
        return THIS_YEAR.asLong().put(row, column, text);
    }

    private static Table wide(int row, char column, String text) {
        return THIS_YEAR.asWide().put(row, column, text);
    }

    private static Table ranking(int row, char column, String text) {
        return THIS_YEAR.asRanking().put(row, column, text);
    }

    private static Table another(String rank, String city) {
        return THIS_YEAR.asRanking().row(rank, "", city, "50.0");
    }

    private static Table withYear(String year) {
        return THIS_YEAR.asLong().column("Jahr", "2027").row("01002000", "Kiel", "gesamt", "84", "50.0", "", year);
    }
}
