package de.stadtindex.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.dataimport.ImportOutcome.Checked;
import de.stadtindex.dataimport.layout.ColumnChoices;
import de.stadtindex.dataimport.rule.Findings;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.VersionDesk;
import de.stadtindex.ranking.VersionDifference;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** From the bytes of a file to a draft, whatever its format and layout; all of it or nothing. */
@SpringBootTest
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class})
class ImportsTests {

    private static final EditionYear YEAR = new EditionYear(2025);
    private static final String EDITOR = "editor@example.org";

    @Autowired
    private Uploads uploads;

    @Autowired
    private Imports imports;

    @Autowired
    private DataStates states;

    @Autowired
    private Results results;

    @Autowired
    private VersionDesk desk;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("long.csv", SampleFiles.csv(SampleFiles.onePerFigure())),
                Arguments.of("long.tsv", SampleFiles.text(SampleFiles.onePerFigure(), "\t", StandardCharsets.UTF_16LE)),
                Arguments.of("long.xlsx", SampleFiles.workbook(SampleFiles.onePerFigure())),
                Arguments.of(
                        "wide.csv", SampleFiles.text(SampleFiles.onePerCity(), ";", Charset.forName("windows-1252"))),
                Arguments.of("wide.xlsx", SampleFiles.workbook(SampleFiles.onePerCity())),
                Arguments.of("ranking.csv", SampleFiles.csv(SampleFiles.oneRanking())),
                Arguments.of("ranking.xlsx", SampleFiles.workbook(SampleFiles.oneRanking())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theFiguresOf2025AreTheSameFromEveryFile(String name, byte[] bytes) {
        long id = uploads.receive(EDITOR, YEAR, null, name, bytes);

        VersionNumber draft = draft(id);

        EditionResults live = results.of(states.current().find(YEAR).orElseThrow());
        EditionResults drafted = results.of(states.withDraft(draft).find(YEAR).orElseThrow());
        assertThat(VersionDifference.between(live, drafted).cells()).noneMatch(change -> change.affectsValue());
        assertThat(uploads.need(id).draft()).isEqualTo(draft);
        desk.discard(draft, EDITOR, "only a test");
    }

    private VersionNumber draft(long id) {
        Checked checked = (Checked) imports.look(id);
        checked.findings().groups().stream()
                .map(Findings.Group::code)
                .forEach(code -> uploads.acknowledge(EDITOR, id, code, "published like that"));
        return imports.makeDraft(EDITOR, id);
    }

    @Test
    void warningsThatNobodyExplainedStandInTheWay() {
        long id = uploads.receive(EDITOR, YEAR, null, "long.csv", SampleFiles.csv(SampleFiles.onePerFigure()));

        assertThatThrownBy(() -> imports.makeDraft(EDITOR, id)).isInstanceOf(ImportRefusedException.class);
        assertThat(uploads.need(id).fate()).isEqualTo(UploadEntry.Fate.OPEN);
    }

    @Test
    void ofTwoWhoMakeADraftAtOnceOneDoes() throws Exception {
        long id = uploads.receive(EDITOR, YEAR, null, "long.csv", SampleFiles.csv(SampleFiles.onePerFigure()));
        ((Checked) imports.look(id))
                .findings()
                .groups()
                .forEach(group -> uploads.acknowledge(EDITOR, id, group.code(), "published like that"));

        Callable<@Nullable VersionNumber> make = () -> {
            try {
                return imports.makeDraft(EDITOR, id);
            } catch (RuntimeException _) {
                return null;
            }
        };
        List<@Nullable VersionNumber> made = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<@Nullable VersionNumber> result : threads.invokeAll(List.of(make, make, make))) {
                made.add(result.get());
            }
        }

        assertThat(made)
                .filteredOn(number -> number != null)
                .hasSize(1)
                .containsExactly(uploads.need(id).draft());
        desk.discard(Objects.requireNonNull(uploads.need(id).draft()), EDITOR, "only a test");
    }

    @Test
    void aFileOfOneRankingCompletesTheVersionThatIsThere() {
        List<List<String>> mobility =
                List.of(List.of("Platz", "Tendenz", "Stadt", "Index"), List.of("1", "", "Hamburg", "91.5"));
        long id = uploads.receive(EDITOR, YEAR, new CategoryKey("mobilitaet"), "one.csv", SampleFiles.csv(mobility));

        Checked checked = (Checked) imports.look(id);

        assertThat(checked.scope()).isEqualTo(ImportChoices.Scope.PART);
        assertThat(checked.base()).hasToString("2025.1");
        assertThat(checked.content().figures()).hasSizeGreaterThan(60);
    }

    @Test
    void whatSomebodyOverruledIsRemembered() {
        List<List<String>> strange = List.of(
                List.of("Stadt", "Kategorie", "Rang", "Punkte", "Wert"),
                List.of("Hamburg", "mobilitaet", "1", "90.5", "80.5"));
        long id = uploads.receive(EDITOR, YEAR, null, "strange.csv", SampleFiles.csv(strange));
        assertThat(imports.look(id)).isInstanceOf(ImportOutcome.Undecided.class);

        uploads.choose(EDITOR, id, pointsInColumnFour("strange.csv"));
        VersionNumber draft = draft(id);
        long next = uploads.receive(EDITOR, YEAR, null, "next.csv", SampleFiles.csv(strange));

        assertThat(imports.look(next)).isInstanceOf(Checked.class);
        desk.discard(draft, EDITOR, "only a test");
    }

    private static ImportChoices pointsInColumnFour(String sheet) {
        var columns = new ColumnChoices(null, null, null, null, Map.of(4, "SCORE", 5, "IGNORED"));
        return new ImportChoices(null, null, null, null, Map.of(sheet, columns), Map.of());
    }
}
