package de.stadtindex.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.stadtindex.dataimport.file.Cell;
import de.stadtindex.dataimport.file.FileLimits;
import de.stadtindex.dataimport.file.FileRefusal;
import de.stadtindex.dataimport.file.HostileFile;
import de.stadtindex.dataimport.file.HostileFiles;
import de.stadtindex.dataimport.file.TableFiles;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files with one fault each, sent to the running application: each is found where it is and is shown to people, too. The
 * application runs in a process with 512 MB of heap, which ends where that is too little for one of the files.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultyFilesTests {

    private static final String FORMULA = "=cmd|'/C calc'!A0";

    private Process process;
    private Portal portal;

    @BeforeAll
    void start() throws Exception {
        process = SmallPortal.start();
        portal = SmallPortal.visit(process);
    }

    @AfterAll
    void stop() throws Exception {
        portal.close();
        process.getOutputStream().close();
        process.waitFor();
    }

    static Stream<FaultyFile> faulty() {
        return Stream.of(FaultyTexts.all(), FaultyRankings.all(), FaultyCells.all())
                .flatMap(files -> files);
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void theFaultIsFoundWhereItIs(FaultyFile file) throws Exception {
        HttpResponse<String> answer = portal.upload(file.edition(), file.fileName(), file.content());
        List<Map<String, Object>> findings = findings(answer);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(findings).extracting(FaultyFilesTests::place).contains(file.place());
        assertThat(findings).extracting(found -> found.get("code")).isSubsetOf(file.codes());
        assertThatItsPageIsShown(answer);
    }

    static Stream<HostileFile> hostile() {
        return Stream.concat(
                HostileFiles.all().filter(file -> !LargeFiles.ARE_SMALL.contains(file.toString())), LargeFiles.all());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileFileIsRefused(HostileFile file) throws Exception {
        HttpResponse<String> answer = portal.upload(FaultyFile.EDITION, "index.xlsx", file.content());

        if (file.refusal() == FileRefusal.NOT_A_TABLE) {
            assertThat(answer.statusCode()).isEqualTo(415);
        } else if (file.content().length == 0) {
            assertThat(answer.statusCode()).isEqualTo(400);
        } else {
            assertThat(findings(answer))
                    .extracting(found -> found.get("code"))
                    .containsExactly(file.refusal().name());
            assertThatItsPageIsShown(answer);
        }
    }

    static Stream<Table> tablesThatSayNothing() {
        return Stream.of(
                SoundEdition.THIS_YEAR.asRanking().blank('A', 1).blank('B', 1).blank('C', 1),
                new Table().row("Liebe", "Grüße").row("aus", "Köln"),
                new Table().row("1", "2").row("3", "4"),
                new Table().row("Gesamtwertung").row("Platz", "Stadt", "Index"),
                new Table().row("Stadt", "Platz", "Platz").row("Kiel", "1", "2"));
    }

    @ParameterizedTest
    @MethodSource("tablesThatSayNothing")
    void aTableThatSaysNothingIsAskedAbout(Table table) throws Exception {
        HttpResponse<String> answer = portal.upload(FaultyFile.EDITION, "index.csv", table.text());

        assertThat(findings(answer)).isNotEmpty();
        assertThatItsPageIsShown(answer);
    }

    @Test
    void twoSheetsThatSayNothingAreAskedAbout() throws Exception {
        HttpResponse<String> answer = portal.upload(FaultyFile.EDITION, "index.ods", LargeFiles.twoNotes());

        assertThat(findings(answer)).extracting(found -> found.get("code")).contains("CITY_COLUMN_MISSING");
        assertThatItsPageIsShown(answer);
    }

    @Test
    void aFileTooLargeIsRefusedBeforeItIsRead() throws Exception {
        assertThat(portal.upload(FaultyFile.EDITION, "index.csv", new byte[(20 << 20) + 1])
                        .statusCode())
                .isEqualTo(413);
    }

    static Stream<FaultyFile> sound() {
        SoundEdition edition = SoundEdition.THIS_YEAR;
        return Stream.of(
                FaultyFile.text("long", edition.asLong().text(), "", 0, ""),
                FaultyFile.text("wide", edition.asWide().commas(), "", 0, ""),
                FaultyFile.text("one ranking", edition.asRanking().marked(StandardCharsets.UTF_16LE), "", 0, ""),
                FaultyFile.workbook("a workbook", edition.asWide().xlsx(), "", 0, ""),
                FaultyFile.spreadsheet("a spreadsheet", edition.asLong().ods(), "", 0, ""));
    }

    /** Without this the faults would prove nothing. */
    @ParameterizedTest
    @MethodSource("sound")
    void nothingIsFoundInASoundFile(FaultyFile file) throws Exception {
        HttpResponse<String> answer = portal.upload(SoundEdition.UNSPOILT, file.fileName(), file.content());

        assertThat(findings(answer)).isEmpty();
        assertThat(answer.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {FORMULA, "+1+1", "-2+3", "@ABS(A1)"})
    void formulasComeBackHarmless(String formula) throws Exception {
        Table table = new Table()
                .row("Gesamtwertung")
                .row("Platz", "Stadt", "Index", formula)
                .row("1", formula, "99.0", formula);
        String page = page(portal.upload(FaultyFile.EDITION, "index.csv", table.text()));

        String text = new String(portal.download(page + "/befunde.csv").body(), StandardCharsets.UTF_8);
        assertThat(text)
                .contains("Platz;Stadt;Index;'" + formula + ";")
                .contains("1;'" + formula + ";99,0;'" + formula + ";");
        assertThat(cells(portal.download(page + "/befunde.xlsx").body()))
                .contains(Cell.text("'" + formula))
                .allMatch(cell -> cell.kind() == Cell.Kind.TEXT)
                .noneMatch(cell -> cell.text().startsWith(formula));
    }

    private void assertThatItsPageIsShown(HttpResponse<String> answer) throws Exception {
        HttpResponse<String> page = portal.open(page(answer));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("datei.bin");
    }

    private static String page(HttpResponse<String> answer) {
        return "/redaktion/hochladen/" + JsonPath.read(answer.body(), "$.id");
    }

    private static List<Map<String, Object>> findings(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.findings");
    }

    private static String place(Map<String, Object> found) {
        String column = String.valueOf(found.get("column")).replaceFirst(" .*", "");
        return "%s in '%s' %s%s".formatted(found.get("code"), found.get("sheet"), column, found.get("row"));
    }

    private static List<Cell> cells(byte[] workbook) {
        return TableFiles.open("befunde.xlsx", workbook, FileLimits.USUAL).sheets().stream()
                .flatMap(sheet -> sheet.head(10).stream())
                .flatMap(row -> row.cells().stream())
                .toList();
    }
}
