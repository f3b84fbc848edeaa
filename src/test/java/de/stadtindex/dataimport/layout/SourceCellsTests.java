package de.stadtindex.dataimport.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.ResultLine;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCellsTests {

    private static final String HEADER = "edition|city|category|rank|source|confidence|note";

    @ParameterizedTest
    @CsvSource({
        "high,,STATED",
        "belegt,,STATED",
        "medium,,REPORTED_ONCE",
        "derived,,DERIVED",
        "medium,derived,DERIVED",
        "high,abgeleitet,DERIVED",
        "high,nachgemessen,STATED"
    })
    void confidenceAndNoteSayHowSureAFigureIs(String confidence, @Nullable String note, Certainty certainty) {
        var row = "2025|Köln|gesamt|2|Bericht|%s|%s".formatted(confidence, note == null ? "" : note);

        assertThat(read(null, row).lines())
                .extracting(line -> line.figure().certainty())
                .containsExactly(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://www.example.org/index;example.org;https://www.example.org/index",
                "http://example.org;example.org;http://example.org",
                "https:///index;https:///index;https:///index",
                "press release (PSD, 2025);press release (PSD, 2025);"
            })
    void aWebAddressIsCitedByItsHostAndAnythingElseByItsOwnWords(String source, String title, @Nullable String url) {
        assertThat(read(null, "2025|Köln|gesamt|2|" + source + "|high|").lines())
                .extracting(line -> line.figure().citation())
                .containsExactly(new Citation(title, url));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025|Köln|gesamt|2||high|;5;source;'';CELL_EMPTY",
                "2025|Köln|gesamt|2|https://example.org/a b|high|;5;source;https://example.org/a b;SOURCE_UNREADABLE",
                "2025|Köln|gesamt|2|Bericht|perhaps|;6;confidence;perhaps;CONFIDENCE_UNKNOWN",
                "2025|Köln|gesamt|2|Bericht||;6;confidence;'';CONFIDENCE_UNKNOWN",
                "2026|Köln|gesamt|2|Bericht|high|;1;edition;2026;EDITION_UNKNOWN",
                "1850|Köln|gesamt|2|Bericht|high|;1;edition;1850;EDITION_UNKNOWN"
            })
    void aFileOfManySourcesAndEditionsMustSayThemInEachRow(
            String row, int column, String header, String found, FindingCode code) {
        assertThat(read(null, row).findings())
                .extracting(Finding::code, Finding::place, Finding::found)
                .containsExactly(tuple(code, new Place("Tabelle1", 2, column, header), found));
    }

    @Test
    void aRowWithoutSourceTakesThatOfTheFile() {
        var outcomes = read(Samples.CITATION, "2024|Köln|gesamt|2|||", "2025|Köln|gesamt|2|Bericht|medium|");

        assertThat(outcomes.lines())
                .extracting(
                        ResultLine::edition,
                        line -> line.figure().citation(),
                        line -> line.figure().certainty())
                .containsExactly(
                        tuple(new EditionYear(2024), Samples.CITATION, Certainty.STATED),
                        tuple(new EditionYear(2025), new Citation("Bericht", null), Certainty.REPORTED_ONCE));
        assertThat(outcomes.findings()).isEmpty();
    }

    private static CollectedOutcomes read(@Nullable Citation given, String... rows) {
        var sheet = TestSheet.of(
                Stream.concat(Stream.of(HEADER), Arrays.stream(rows)).toArray(String[]::new));
        return Samples.read(
                sheet,
                new ReadingContext(
                        new CityMatcher(Samples.CITIES, Map.of()),
                        Samples.CATEGORIES,
                        EditionScope.each(Set.of(new EditionYear(2024), Samples.EDITION)),
                        given));
    }
}
