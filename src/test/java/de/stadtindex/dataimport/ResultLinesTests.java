package de.stadtindex.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.file.Row;
import de.stadtindex.dataimport.rule.Expectation;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.ResultLine;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultLinesTests {

    private static final CityKey DARMSTADT = new CityKey("06411000");

    private final List<Finding> findings = new ArrayList<>();
    private final ResultLines lines = new ResultLines(
            new CityMatcher(Map.of(DARMSTADT, "Darmstadt")),
            List.of(CategoryKey.OVERALL, new CategoryKey("mobilitaet")),
            Set.of(new EditionYear(2025)));
    private final Map<String, String> cells = new HashMap<>(Map.of(
            "edition", "2025",
            "ags", "06411000",
            "city", "Darmstadt",
            "category", "gesamt",
            "rank", "17",
            "score", "80.4",
            "source", "https://www.example.org/smart-city",
            "confidence", "high"));

    @Test
    void aSoundRowIsUnderstood() {
        var figure = new Figure(
                new Rank(17),
                Score.of("80.4"),
                Certainty.STATED,
                new Citation("example.org", "https://www.example.org/smart-city"));

        assertThat(read()).map(ResultLine::figure).contains(figure);
        assertThat(read()).map(ResultLine::edition).contains(new EditionYear(2025));
        assertThat(read()).map(ResultLine::city).contains(DARMSTADT);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "edition,2026,EDITION_UNKNOWN",
        "edition,1850,EDITION_UNKNOWN",
        "edition,zweitausend,EDITION_UNKNOWN",
        "ags,99999999,CITY_UNKNOWN",
        "ags,6411000,CITY_UNKNOWN",
        "category,Gesamt,CATEGORY_UNKNOWN",
        "rank,17.,NUMBER_UNREADABLE",
        "rank,-1,NUMBER_UNREADABLE",
        "rank,0,RANK_OUT_OF_RANGE",
        "score,'80,4',NUMBER_UNREADABLE",
        "score,100.1,SCORE_OUT_OF_RANGE",
        "score,80.444,SCORE_OUT_OF_RANGE",
        "confidence,perhaps,CONFIDENCE_UNKNOWN",
        "source,https://example.org/a b,SOURCE_UNREADABLE"
    })
    void aCellThatCannotBeReadIsFoundWithItsLineAndItsText(String column, String text, FindingCode code) {
        cells.put(column, text);

        read();

        assertThat(findings)
                .extracting(Finding::code, Finding::severity, Finding::place, Finding::found)
                .containsExactly(tuple(code, Severity.ERROR, new Place("results.csv", 42, 0, column), text));
    }

    @ParameterizedTest
    @CsvSource({
        "edition,EDITION_UNKNOWN",
        "ags,CITY_UNKNOWN",
        "category,CATEGORY_UNKNOWN",
        "source,CELL_EMPTY",
        "confidence,CONFIDENCE_UNKNOWN"
    })
    void anEmptyCellIsFoundToo(String column, FindingCode code) {
        cells.put(column, "  ");

        read();

        assertThat(findings)
                .extracting(Finding::code, finding -> finding.place().header())
                .containsExactly(tuple(code, column));
    }

    @Test
    void aRowThatIsNotUnderstoodIsLeftOut() {
        cells.put("ags", "99999999");

        assertThat(read()).isEmpty();
    }

    @Test
    void everyFaultOfARowIsFoundAtOnce() {
        cells.putAll(Map.of("ags", "x", "category", "y", "edition", "z", "rank", "first"));

        read();

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        FindingCode.CITY_UNKNOWN,
                        FindingCode.CATEGORY_UNKNOWN,
                        FindingCode.EDITION_UNKNOWN,
                        FindingCode.NUMBER_UNREADABLE);
    }

    @Test
    void anotherNameForTheCityIsOnlyAWarning() {
        cells.put("city", "Wissenschaftsstadt Darmstadt");

        assertThat(read()).isPresent();
        assertThat(findings)
                .extracting(Finding::code, Finding::severity, Finding::found, Finding::expected)
                .containsExactly(tuple(
                        FindingCode.CITY_NAME_DIFFERS,
                        Severity.WARNING,
                        "Wissenschaftsstadt Darmstadt",
                        Expectation.of("text", "Darmstadt")));
    }

    @Test
    void aRankAloneOrAScoreAloneIsAFigure() {
        cells.put("score", "");
        assertThat(read()).map(line -> line.figure().score()).contains(Optional.empty());

        cells.put("score", "80.4");
        cells.put("rank", "");
        assertThat(read()).map(line -> line.figure().rank()).contains(Optional.empty());
        assertThat(findings).isEmpty();
    }

    @Test
    void neitherRankNorScoreIsNoFigure() {
        cells.put("rank", "");
        cells.put("score", "");

        assertThat(read()).isEmpty();
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.FIGURE_MISSING);
    }

    @Test
    void anUnreadableRankWithoutScoreIsNotCalledMissing() {
        cells.put("rank", "siebzehn");
        cells.put("score", "");

        assertThat(read()).isEmpty();
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.NUMBER_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"high,,STATED", "medium,,REPORTED_ONCE", "medium,derived,DERIVED", "high,derived,DERIVED"})
    void confidenceAndNoteSayHowSureTheFigureIs(String confidence, @Nullable String note, Certainty certainty) {
        cells.put("confidence", confidence);
        cells.put("note", note == null ? "" : note);

        assertThat(read()).map(line -> line.figure().certainty()).contains(certainty);
    }

    @Test
    void aSourceWithoutAnAddressIsCitedInItsOwnWords() {
        cells.put("source", "press release (PSD, 2025)");

        assertThat(read())
                .map(line -> line.figure().citation())
                .contains(new Citation("press release (PSD, 2025)", null));
    }

    private Optional<ResultLine> read() {
        return lines.read(new Row("results.csv", 42, cells), findings::add);
    }
}
