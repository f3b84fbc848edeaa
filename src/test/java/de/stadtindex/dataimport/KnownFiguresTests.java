package de.stadtindex.dataimport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.file.Row;
import de.stadtindex.dataimport.rule.Background;
import de.stadtindex.dataimport.rule.EditionDraft;
import de.stadtindex.dataimport.rule.Finding;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.dataimport.rule.ImportRule;
import de.stadtindex.dataimport.rule.KnownEdition;
import de.stadtindex.dataimport.rule.Origin;
import de.stadtindex.dataimport.rule.ResultLine;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.NewCategory;
import de.stadtindex.ranking.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the rules to the real figures that come with the program: these are sound, whatever a rule thinks. */
class KnownFiguresTests {

    private static final Origin.Columns COLUMNS = new Origin.Columns("results.csv", Map.of());

    private final BundledFiles files = new BundledFiles();
    private final List<CategoryKey> categories =
            files.categories().stream().map(NewCategory::key).toList();
    private final Map<EditionYear, List<ResultLine>> lines =
            files.rows("results.csv").stream().map(KnownFiguresTests::line).collect(groupingBy(ResultLine::edition));
    private final Map<EditionYear, Map<CityKey, Participation>> participants = files.participants();

    @Test
    void noRealEditionIsRefusedAndFewOfItsFiguresAreDoubted() {
        assertThat(findings())
                .extracting(Finding::severity)
                .containsOnly(Finding.Severity.WARNING)
                .hasSizeLessThan(40);
    }

    @Test
    void theRealContradictionIsFound() {
        assertThat(findings()).extracting(Finding::code).contains(FindingCode.RANK_TWICE, FindingCode.RANK_JUMPS);
    }

    @Test
    void theFiguresOf2024AreNotTakenForThoseOf2025() {
        var of2024 = known(new EditionYear(2024));
        var facts = files.editions().getLast();
        var sent = new EditionDraft(
                facts, categories, Map.of(), lines(new EditionYear(2024)), Background.NONE.after(of2024));

        assertThat(ImportRule.ALL.stream().flatMap(rule -> rule.check(sent)))
                .extracting(Finding::code)
                .contains(FindingCode.FIGURES_OF_OTHER_EDITION);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        KnownEdition previous = null;
        var others = files.editions().stream()
                .map(EditionFacts::year)
                .map(this::known)
                .toList();
        for (EditionFacts facts : files.editions()) {
            var draft = new EditionDraft(
                    facts,
                    categories,
                    participants(facts.year()),
                    lines(facts.year()),
                    Background.NONE.after(previous).beside(others));
            ImportRule.ALL.stream().flatMap(rule -> rule.check(draft)).forEach(findings::add);
            previous = known(facts.year());
        }
        return findings;
    }

    private List<ResultLine> lines(EditionYear year) {
        return lines.getOrDefault(year, List.of());
    }

    private Map<CityKey, Participation> participants(EditionYear year) {
        return participants.getOrDefault(year, Map.of());
    }

    private KnownEdition known(EditionYear year) {
        return new KnownEdition(
                year,
                participants(year).keySet(),
                lines(year).stream()
                        .collect(groupingBy(ResultLine::category, toMap(ResultLine::city, ResultLine::figure))));
    }

    private static ResultLine line(Row row) {
        var figure = new Figure(
                row.get("rank").map(Integer::valueOf).map(Rank::new).orElse(null),
                row.get("score").map(Score::of).orElse(null),
                row.get("confidence").filter("high"::equals).isPresent() ? Certainty.STATED : Certainty.REPORTED_ONCE,
                new Citation("example.org", null));
        return new ResultLine(
                new Origin(COLUMNS, (int) row.line()),
                BundledFiles.year(row, "edition"),
                new CityKey(BundledFiles.need(row, "ags")),
                new CategoryKey(BundledFiles.need(row, "category")),
                figure,
                null);
    }
}
