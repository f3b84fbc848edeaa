package de.stadtindex.opendata.web.api.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.VersionContent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What programs read page by page is what is stored, figure by figure. */
class ResultApiTests extends FigureReading {

    @ParameterizedTest
    @ValueSource(strings = {"/results?limit=200", "/results?limit=7&sort=-score", "/results?sort=city&limit=50"})
    void allPagesTogetherAreAllFigures(String address) {
        List<String> told = pages(address).stream().map(ResultApiTests::line).toList();

        assertThat(told).hasSize(figures()).containsExactlyInAnyOrderElementsOf(lines());
        assertThat(read(address).get("total").asInt()).isEqualTo(figures());
    }

    private List<String> lines() {
        return stored().stream()
                .flatMap(edition -> edition.content().figures().stream()
                        .map(cell -> edition.version().number() + " " + line(cell)))
                .toList();
    }

    private static String line(VersionContent.Cell cell) {
        Figure figure = cell.figure();
        return String.join(
                " ",
                cell.category().value(),
                cell.city().ags(),
                figure.rank().map(Rank::toString).orElse("null"),
                figure.score().map(Score::toString).orElse("null"),
                figure.certainty().name().toLowerCase(Locale.ROOT),
                figure.citation().title(),
                String.valueOf(figure.citation().url()));
    }

    private static String line(JsonNode result) {
        return Stream.of(
                        "/version",
                        "/category",
                        "/city/ags",
                        "/rank",
                        "/score",
                        "/certainty",
                        "/source/title",
                        "/source/url")
                .map(result::at)
                .map(value -> value.isString() ? value.asString() : value.toString())
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "?edition=2024, /edition, 2024",
        "?category=it_kommunikation, /category, it_kommunikation",
        "?category=it-kommunikation, /category, it_kommunikation",
        "?state=HE, /city/state, HE",
        "?city=darmstadt, /city/ags, 06411000",
        "?city=06411000, /city/slug, darmstadt",
        "?rank_known=false, /rank, null"
    })
    void aFilterLeavesWhatItNames(String query, String field, String value) {
        List<JsonNode> told = pages("/results" + query);

        assertThat(told)
                .isNotEmpty()
                .hasSizeLessThan(figures())
                .allSatisfy(result -> assertThat(result.at(field).toString().replace("\"", ""))
                        .isEqualTo(value));
    }

    @Test
    void severalCitiesAreToldTogether() {
        assertThat(pages("/results?city=darmstadt&city=06412000&category=gesamt"))
                .extracting(result -> result.at("/city/slug").asString())
                .containsOnly("darmstadt", "frankfurt-am-main");
    }

    @Test
    void gapsAreToldAsSuchOnceAskedFor() {
        List<JsonNode> told = pages("/results?edition=2025&category=gesamt&gaps=true");

        assertThat(told).hasSize(83);
        assertThat(told)
                .filteredOn(result ->
                        result.get("rank").isNull() && result.get("score").isNull())
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.get("source").isNull()).isTrue());
    }

    @Test
    void theOrderIsTheOneAskedForAndTheUnknownComesLast() {
        List<Integer> up = ranks("/results?edition=2025&sort=rank&gaps=true");
        List<Integer> down = ranks("/results?edition=2025&sort=-rank&gaps=true");

        assertThat(up).isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
        assertThat(down).isSortedAccordingTo(Comparator.nullsLast(Comparator.reverseOrder()));
    }

    private List<Integer> ranks(String address) {
        return pages(address).stream()
                .map(result ->
                        result.get("rank").isNull() ? null : result.get("rank").asInt())
                .toList();
    }

    @Test
    void aContradictionIsTold() {
        assertThat(pages("/results?edition=2024&category=gesamt"))
                .filteredOn(result -> result.get("contested").asBoolean())
                .extracting(result -> result.at("/city/slug").asString() + result.get("rank"))
                .contains("ingolstadt23", "leipzig23");
    }

    @Test
    void theNextPageIsLinkedInTheHeaderToo() {
        var answer = ask("/results?edition=2025&limit=10");

        assertThat(answer).hasHeader("Link", "<" + json(answer).get("next").asString() + ">; rel=\"next\"");
        assertThat(ask("/results?edition=2025&limit=200")).doesNotContainHeader("Link");
    }

    /** That a cursor keeps the state does not mean that the question named it. */
    @Test
    void noPageIsPinnedUnlessTheQuestionIs() {
        JsonNode second = read(next("/results")).get("provenance");

        assertThat(second.get("pinned").asBoolean()).isFalse();
        assertThat(second.get("version")).isEqualTo(read("/results").at("/provenance/version"));
        assertThat(read(next("/results?version=2024.1"))
                        .at("/provenance/pinned")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void everyAnswerSaysHowItsFiguresAreCited() {
        JsonNode provenance = read("/results?edition=2025&limit=1&lang=en").get("provenance");

        assertThat(provenance.get("version").asString()).isEqualTo("2025.1");
        assertThat(provenance.get("permalink").asString())
                .isEqualTo("http://localhost/api/v1/results?edition=2025&limit=1&lang=en&version=2025.1");
        assertThat(provenance.at("/editions/0/licence/open").asBoolean()).isFalse();
    }
}
