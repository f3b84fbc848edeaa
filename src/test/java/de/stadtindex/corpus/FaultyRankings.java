package de.stadtindex.corpus;

import static de.stadtindex.corpus.FaultyFile.spreadsheet;
import static de.stadtindex.corpus.FaultyFile.text;
import static de.stadtindex.corpus.FaultyFile.workbook;
import static de.stadtindex.corpus.SoundEdition.LAST_YEAR;
import static de.stadtindex.corpus.SoundEdition.THIS_YEAR;

import java.util.stream.Stream;

/** Files in which every cell can be read, and that contradict themselves or what is known. */
final class FaultyRankings {

    /** Its publisher stated a mean that its scores do not have. */
    static final int OTHER_MEAN = 2028;
    /** Its publisher stated data points that are not cities times parameters. */
    static final int OTHER_DATA_POINTS = 2029;
    /** Ranks one city more than there is. */
    static final int ONE_CITY_MORE = 2030;

    private FaultyRankings() {}

    static Stream<FaultyFile> all() {
        return Stream.of(ranks(), scores(), wholes(), editions()).flatMap(files -> files);
    }

    private static Stream<FaultyFile> ranks() {
        return Stream.of(
                text("a gap between ranks", THIS_YEAR.asWide().put(44, 'B', "").text(), "RANKS_MISSING", 0, "B"),
                workbook(
                        "a gap in a category",
                        THIS_YEAR.asWide().put(45, 'J', "").xlsx(),
                        "RANKS_MISSING",
                        0,
                        "J"),
                spreadsheet(
                        "a tendency that ranks do not bear out",
                        THIS_YEAR.asRanking().put(46, 'B', "9").ods(),
                        "TENDENCY_CONTRADICTS_RANKS",
                        46,
                        "B"),
                text(
                        "a tendency with the wrong sign",
                        THIS_YEAR.asLong().put(47, 'F', "1").text(),
                        "TENDENCY_CONTRADICTS_RANKS",
                        47,
                        "F"),
                workbook(
                        "a jump of 40 places",
                        THIS_YEAR.asRanking().blank('B', 3).swap('C', 10, 50).xlsx(),
                        "RANK_JUMPS",
                        50,
                        "A"));
    }

    private static Stream<FaultyFile> scores() {
        return Stream.of(
                workbook(
                        "more points on a worse rank",
                        THIS_YEAR.asRanking().put(48, 'D', "72.1").xlsx(),
                        "SCORE_CONTRADICTS_RANK",
                        48,
                        "D"),
                text(
                        "an overall score that is no mean",
                        THIS_YEAR.asWide().put(2, 'C', "82.0").text(),
                        "OVERALL_IS_NOT_MEAN",
                        2,
                        "C"),
                spreadsheet(
                        "a category score that breaks the mean",
                        THIS_YEAR.asWide().put(2, 'E', "99.9").ods(),
                        "OVERALL_IS_NOT_MEAN",
                        2,
                        "C"),
                spreadsheet(
                        "a stated mean that is none",
                        THIS_YEAR.asRanking().row("", "", "Mittelwert", "60.0").ods(),
                        "MEAN_DIFFERS",
                        86,
                        "D"),
                text("a mean that was not published", THIS_YEAR.asRanking().text(), "MEAN_DIFFERS", 0, "D")
                        .of(OTHER_MEAN));
    }

    private static Stream<FaultyFile> wholes() {
        return Stream.of(
                text("a city that is gone", THIS_YEAR.asLong().withoutLastRow().text(), "CITY_MISSING", 0, "")
                        .followedBy("RANKS_MISSING"),
                workbook(
                                "a ranking without its last city",
                                THIS_YEAR.asRanking().withoutLastRow().xlsx(),
                                "CITY_MISSING",
                                0,
                                "")
                        .followedBy("RANKS_MISSING", "CITY_COUNT_DIFFERS"),
                workbook(
                                "a category that is gone",
                                THIS_YEAR.asWide().withoutLastColumns(2).xlsx(),
                                "CATEGORY_MISSING",
                                0,
                                "")
                        .in(""),
                spreadsheet(
                                "scores under each other's category",
                                crossed('K', 'M').ods(),
                                "CATEGORIES_SWAPPED",
                                0,
                                "K")
                        .followedBy("SCORE_CONTRADICTS_RANK"),
                text("ranks under each other's category", crossed('J', 'L').text(), "CATEGORIES_SWAPPED", 0, "J")
                        .followedBy("RANK_JUMPS", "SCORE_CONTRADICTS_RANK"));
    }

    private static Stream<FaultyFile> editions() {
        return Stream.of(
                workbook("the figures of last year", LAST_YEAR.asWide().xlsx(), "FIGURES_OF_OTHER_EDITION", 0, "")
                        .in("")
                        .followedBy("MEAN_DIFFERS"),
                text("data points nobody can count", THIS_YEAR.asWide().text(), "DATA_POINTS_DIFFER", 0, "")
                        .in("")
                        .of(OTHER_DATA_POINTS),
                text("fewer cities than the edition has", scoresAlone().text(), "CITY_COUNT_DIFFERS", 0, "")
                        .in("")
                        .of(ONE_CITY_MORE));
    }

    private static Table crossed(char one, char other) {
        Table table = THIS_YEAR.asWide();
        String heading = one == 'K' ? "Index" : "Platz";
        return table.put(1, one, "gesellschaft " + heading).put(1, other, "mobilitaet " + heading);
    }

    private static Table scoresAlone() {
        return THIS_YEAR.asRanking().blank('A', 3).blank('B', 3);
    }
}
