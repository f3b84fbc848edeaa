package de.stadtindex.opendata.web.api.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.opendata.web.api.ApiReading;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.EditionResults;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.VersionDifference;
import de.stadtindex.ranking.YearOverYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two editions, or two versions, side by side. */
class ComparisonApiTests extends ApiReading {

    @Autowired
    private DataStates states;

    @Autowired
    private Results results;

    @Test
    void aComparisonTellsWhatThePageTells() {
        JsonNode told = read("/comparisons/2024/2025");
        YearOverYear known = YearOverYear.of(
                edition(2024).ranking(CategoryKey.OVERALL), edition(2025).ranking(CategoryKey.OVERALL));

        assertThat(told.get("moves").values())
                .extracting(move -> "%s %s %s %s"
                        .formatted(
                                move.at("/city/ags").asString(),
                                move.at("/from/rank"),
                                move.at("/to/rank"),
                                move.get("tendency")))
                .isNotEmpty()
                .containsExactlyElementsOf(known.moves().stream()
                        .map(move -> "%s %s %s %s"
                                .formatted(
                                        move.city(),
                                        move.before(),
                                        move.after(),
                                        move.change().gained()))
                        .toList());
        assertThat(told.get("arrived").values())
                .extracting(city -> city.get("slug").asString())
                .contains("cottbus");
        assertThat(told.get("unknown")).hasSize(known.unknown().size());
        assertThat(told.get("left")).hasSize(known.left().size());
    }

    @Test
    void theVerdictIsSaidInTheLanguageAskedFor() {
        assertThat(read("/comparisons/2022/2023?lang=en")
                        .at("/comparability/reasons/0")
                        .asString())
                .contains("parameters");
        assertThat(read("/comparisons/2022/2023").at("/comparability/verdict").asString())
                .isEqualTo("with_note");
    }

    @Test
    void onlyAnEarlierEditionIsSetBesideALaterOne() {
        problem(ask("/comparisons/2025/2024"), 400, "malformed-parameter");
        problem(ask("/comparisons/2025/2025"), 400, "malformed-parameter");
        problem(ask("/comparisons/2025/2030"), 404, "not-found");
    }

    @Test
    void changesAreTheDifferenceOfTwoVersions() {
        JsonNode told = read("/changes?from=2024.1&to=2025.1");
        VersionDifference difference = VersionDifference.between(edition(2024), edition(2025));

        assertThat(told.get("changes")).hasSize(difference.cells().size()).hasSizeGreaterThan(0);
        assertThat(told.get("arrived")).hasSize(difference.arrived().size());
        assertThat(told.get("editions").values())
                .extracting(edition -> edition.get("version").asString())
                .containsExactly("2024.1", "2025.1");
        assertThat(read("/changes?from=2025.1&to=2025.1").get("changes")).isEmpty();
    }

    private EditionResults edition(int year) {
        return results.of(states.current().find(new EditionYear(year)).orElseThrow());
    }
}
