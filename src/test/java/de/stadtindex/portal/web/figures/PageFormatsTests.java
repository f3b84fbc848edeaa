package de.stadtindex.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.opendata.Specifications;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page of figures in every form: a file says what the page says of the cities in its tables, and no other figure of them. */
class PageFormatsTests extends FileReading {

    private static final Set<String> ALL = Set.of("rank", "score", "change");
    private static final Set<String> RANKS = Set.of("rank");
    private static final Set<String> MOVES = Set.of("rank", "change");
    private static final List<String> CATEGORIES =
            List.of("verwaltung", "it_kommunikation", "energie_umwelt", "mobilitaet", "gesellschaft");

    /** A page, what it says, and which fields it says it of. */
    record Kind(String path, String query, Set<String> fields, Function<Document, Set<String>> reader) {

        String as(String ending) {
            return path + ending + query;
        }

        /**
         * Whether the page has a place for such a fact. Comparisons only name the cities of which one rank is missing, and
         * show scores of the newest edition alone.
         */
        boolean shows(String fact, Set<String> page) {
            if (path.equals("/staedtevergleich")) {
                return !fact.contains("|gesamt|") || !fact.contains("|score ");
            }
            String city = fact.split("[|]", -1)[2];
            return !path.startsWith("/vergleich") || page.stream().anyMatch(other -> other.contains("|" + city + "|"));
        }

        @Override
        public String toString() {
            return path + query;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(rankings(), cities(), comparisons(), others()).flatMap(kinds -> kinds);
    }

    private static Stream<Kind> rankings() {
        return IntStream.rangeClosed(2019, 2025)
                .boxed()
                .flatMap(year -> Stream.concat(
                        Stream.of(
                                new Kind(
                                        "/rangliste/" + year,
                                        "",
                                        ALL,
                                        page -> PageFacts.ranking(page, "" + year, "gesamt")),
                                new Kind(
                                        "/rangliste/" + year,
                                        "?land=NW&sortierung=stadt&richtung=ab",
                                        ALL,
                                        page -> PageFacts.ranking(page, "" + year, "gesamt"))),
                        CATEGORIES.stream()
                                .map(key -> new Kind(
                                        "/rangliste/" + year + "/" + key.replace('_', '-'),
                                        "",
                                        ALL,
                                        page -> PageFacts.ranking(page, "" + year, key)))));
    }

    private static Stream<Kind> cities() {
        return Stream.of(
                        "darmstadt",
                        "hamburg",
                        "muenchen",
                        "leipzig",
                        "ingolstadt",
                        "hanau",
                        "cottbus",
                        "kaiserslautern",
                        "offenbach-am-main",
                        "freiburg-im-breisgau")
                .map(slug -> new Kind("/stadt/" + slug, "", ALL, PageFacts::city));
    }

    private static Stream<Kind> comparisons() {
        return Stream.of("2019/2020", "2022/2023", "2023/2024", "2024/2025", "2019/2025")
                .flatMap(years -> Stream.of("gesamt", "verwaltung")
                        .map(key -> new Kind(
                                "/vergleich/" + years,
                                key.equals("gesamt") ? "" : "?rangliste=" + key,
                                MOVES,
                                page -> PageFacts.comparison(page, years.substring(0, 4), years.substring(5), key))));
    }

    private static Stream<Kind> others() {
        return Stream.of(
                new Kind(
                        "/vergleich/2024/2025",
                        "?land=HE",
                        MOVES,
                        page -> PageFacts.comparison(page, "2024", "2025", "gesamt")),
                new Kind("/staedtevergleich", "?stadt=darmstadt&stadt=kassel&stadt=hanau", ALL, PageFacts::cities),
                new Kind("/land/hessen", "", ALL, page -> PageFacts.state(page, "2025", "gesamt")),
                new Kind(
                        "/land/nordrhein-westfalen",
                        "?ausgabe=2024&rangliste=mobilitaet",
                        ALL,
                        page -> PageFacts.state(page, "2024", "mobilitaet")),
                new Kind("/zeitreihe", "", RANKS, page -> PageFacts.series(page, "gesamt")),
                new Kind(
                        "/zeitreihe",
                        "?rangliste=verwaltung&stadt=kiel",
                        RANKS,
                        page -> PageFacts.series(page, "verwaltung")),
                new Kind("/karte", "", RANKS, page -> PageFacts.state(page, "2025", "gesamt")),
                new Kind(
                        "/karte",
                        "?ausgabe=2024&rangliste=verwaltung",
                        RANKS,
                        page -> PageFacts.state(page, "2024", "verwaltung")),
                new Kind("/rangliste/2025", "?stand=2025.1", ALL, page -> PageFacts.ranking(page, "2025", "gesamt")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFileSaysWhatThePageSays(Kind kind) {
        Set<String> page = kind.reader().apply(open(kind.as("")));
        List<Map<String, String>> rows = GivenFile.csv(file(kind.as(".csv")));

        assertThat(page).isNotEmpty();
        assertThat(Facts.of(rows, kind.fields()))
                .as("CSV")
                .containsAll(page)
                .allMatch(fact -> page.contains(fact) || !kind.shows(fact, page));
        assertThat(GivenFile.json(file(kind.as(".json")))).as("JSON").isEqualTo(rows);
        assertThat(GivenFile.xlsx(file(kind.as(".xlsx")))).as("XLSX").isEqualTo(rows);
        assertThat(GivenFile.excelCsv(file(kind.as(".csv") + (kind.query().isEmpty() ? "?" : "&") + "format=excel-de")))
                .as("CSV for a German spreadsheet")
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void itsDescriptionIsThatOfTheFile(Kind kind) {
        String text = new String(file(kind.as(".metadata.json")), StandardCharsets.UTF_8);
        JsonNode resource = new JsonMapper().readTree(text).get("resources").get(0);
        String address = resource.get("path").stringValue().substring("http://localhost".length());

        assertThat(Specifications.ofDataPackage(text)).isEmpty();
        assertThat(resource.get("schema")
                        .get("fields")
                        .valueStream()
                        .map(field -> field.get("name").stringValue()))
                .containsExactlyElementsOf(
                        GivenFile.csv(file(address)).getFirst().keySet());
        assertThat(GivenFile.csv(file(address))).isEqualTo(GivenFile.csv(file(kind.as(".csv"))));
    }

    /** The wide form says the same with one row a city. */
    @Test
    void theWideFormHasOneRowForEachCity() {
        List<Map<String, String>> wide = GivenFile.csv(file("/rangliste/2024.csv?anordnung=breit"));
        List<Map<String, String>> figures = GivenFile.csv(file("/rangliste/2024.csv"));

        assertThat(wide).hasSize(82).extracting(row -> row.get("ags")).doesNotHaveDuplicates();
        assertThat(figures)
                .hasSize(82 * 6)
                .allSatisfy(row -> assertThat(wide)
                        .filteredOn(city -> Objects.equals(city.get("ags"), row.get("ags")))
                        .first()
                        .satisfies(city -> ALL.forEach(field -> assertThat(city.get(row.get("category") + "_" + field))
                                .isEqualTo(row.get(field)))));
        assertThat(GivenFile.csv(file("/land.csv?anordnung=breit")))
                .as("what has no rankings stays as it is")
                .isEqualTo(GivenFile.csv(file("/land.csv")));
    }
}
