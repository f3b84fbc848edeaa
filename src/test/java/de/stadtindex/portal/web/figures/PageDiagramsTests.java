package de.stadtindex.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every chart in every form: as drawing, as picture, as figures, inside another site. */
class PageDiagramsTests extends FileReading {

    private static final Pattern RANK_OF_PLACE =
            Pattern.compile("(.+): (?:Rang ([0-9]+) von [0-9]+|Rang nicht bekannt)");

    /** A chart by its page and its name. */
    record Drawn(String path, String query, String diagram) {

        String as(String ending) {
            return path + ending + (query.isEmpty() ? "?" : query + "&") + "diagramm=" + diagram;
        }

        @Override
        public String toString() {
            return as("");
        }
    }

    static Stream<Drawn> diagrams() {
        return Stream.of(
                new Drawn("/stadt/darmstadt", "", "rang"),
                new Drawn("/stadt/darmstadt", "", "punkte"),
                new Drawn("/stadt/darmstadt", "", "profil"),
                new Drawn("/en/stadt/hannover", "", "rang"),
                new Drawn("/vergleich/2024/2025", "?rangliste=verwaltung", "verlauf"),
                new Drawn("/vergleich/2019/2025", "?land=NW", "verlauf"),
                new Drawn("/staedtevergleich", "?stadt=darmstadt&stadt=kassel", "verlauf"),
                new Drawn("/land/hessen", "", "verlauf"),
                new Drawn("/land", "?ausgabe=2024", "karte"),
                new Drawn("/zeitreihe", "?stadt=kiel", "verlauf"),
                new Drawn("/karte", "?ausgabe=2023&rangliste=mobilitaet", "karte"),
                new Drawn("/rangliste/2025", "", "karte"),
                new Drawn("/start", "", "karte"));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aDrawingSaysWhatItsFiguresSay(Drawn drawn) {
        Document svg = svg(drawn.as(".svg"));
        List<Map<String, String>> rows = GivenFile.csv(file(drawn.as(".csv")));

        assertThat(rows).isNotEmpty();
        assertThat(svg.select("svg > title").text()).isNotBlank();
        assertThat(svg.select("svg > desc").text()).isNotBlank();
        assertThat(svg.select("svg > text").eachText()).anyMatch(line -> line.contains("Bitkom Smart City Index"));
        assertThat(svg.select("[style], style, script, a, image, use")).isEmpty();
        if (drawn.diagram().equals("rang") || drawn.diagram().equals("punkte")) {
            String field = drawn.diagram().equals("rang") ? "rank" : "score";
            Set<String> known = rows.stream()
                    .map(row -> row.get(field))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.toSet());
            assertThat(svg.select("g > text[font-weight=700]").eachText())
                    .map(text -> text.replace(',', '.'))
                    .containsAll(known)
                    .allMatch(text -> known.contains(text) || text.matches("[a-z]"));
        }
        if (drawn.diagram().equals("karte")) {
            Set<String> places = rows.stream()
                    .map(row -> row.get("city") + " " + row.get("rank"))
                    .collect(Collectors.toSet());
            assertThat(svg.select("path > title").eachText().stream().map(PageDiagramsTests::place))
                    .containsExactlyInAnyOrderElementsOf(places);
        }
    }

    private static String place(String title) {
        var place = RANK_OF_PLACE.matcher(title);
        assertThat(place.matches()).as(title).isTrue();
        return place.group(1) + " " + (place.group(2) == null ? "" : place.group(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /vergleich/2024/2025                       | Ränge 2025 gegenüber 2024: Gesamtwertung
        /en/vergleich/2024/2025?land=NW            | Ranks 2025 against 2024: Overall ranking in North Rhine-Westphalia
        /zeitreihe                                 | Ränge 2019 bis 2025: Gesamtwertung
        /staedtevergleich?stadt=kiel&stadt=kassel  | Ränge in der Gesamtwertung: Kiel und Kassel
        /land/hessen                               | Ränge 2019 bis 2025: Gesamtwertung in Hessen
        """)
    void aDrawingSaysThatItShowsRanks(String page, String title) {
        assertThat(svg(page.contains("?") ? page.replace("?", ".svg?") : page + ".svg")
                        .select("svg > title")
                        .text())
                .isEqualTo(title);
    }

    @Test
    void aDrawingSaysWhatStandsOutWhyAndWhatIsMissing() {
        assertThat(notes("/vergleich/2024/2025.svg"))
                .contains(
                        "Gezeichnet sind nur Städte, deren Rang in beiden Ausgaben bekannt ist: 33 von 83.",
                        "Mit ▲ hervorgehoben: die 4 Städte mit dem größten bekannten Aufstieg.",
                        "Mit ▼ und gestrichelt hervorgehoben: die 4 Städte mit dem größten bekannten Abstieg.",
                        "Datenstand 2025.1 vom 11. September 2025")
                .doesNotContain("Punkte");
        assertThat(notes("/zeitreihe.svg"))
                .contains(
                        "Hervorgehoben sind die 5 Städte unter den ersten 10 der Ausgabe 2025",
                        "320 von 570 Rängen aller Ausgaben bekannt.",
                        "Senkrechte gestrichelte Linien: Hier änderte sich, was gemessen wird.")
                .doesNotContain("Nennen Sie oben");
        assertThat(notes("/staedtevergleich.svg?stadt=darmstadt&stadt=kassel"))
                .contains(
                        "Farbe, Strich und Form unterscheiden nur die Städte.",
                        "Ohne Linie, weil kein Rang bekannt ist: Kassel.",
                        "Wo ein Rang nicht bekannt ist, bleibt eine Lücke.");
        assertThat(notes("/stadt/hannover.svg?diagramm=rang")).contains("Ein Fragezeichen heißt: nicht bekannt.");
    }

    private String notes(String address) {
        return String.join(" ", svg(address).select("svg > text").eachText());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void aPictureIsThatDrawingInDots(Drawn drawn) {
        double[] box = Stream.of(
                        svg(drawn.as(".svg")).select("svg").attr("viewBox").split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        BufferedImage usual = picture(drawn.as(".png"));
        BufferedImage large = picture(drawn.as("@2x.png"));

        assertThat(usual.getWidth()).isEqualTo(800);
        assertThat((double) usual.getHeight() / usual.getWidth()).isCloseTo(box[3] / box[2], within());
        assertThat(large.getWidth()).isEqualTo(1600);
        assertThat(colours(usual)).as("something is drawn").isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void insideAnotherSiteItIsOneSmallDocumentThatFetchesNothing(Drawn drawn) {
        String path =
                drawn.path().startsWith("/en/") ? "/en/embed" + drawn.path().substring(3) : "/embed" + drawn.path();
        MvcTestResult answer = request(new Drawn(path, drawn.query(), drawn.diagram()).as(""));
        Document document = Jsoup.parse(body(answer));

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(answer.getResponse().getContentAsByteArray().length).isLessThan(50_000);
        assertThat(answer.getResponse().getHeader("X-Frame-Options")).isNull();
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors *")
                .doesNotContain("script-src", "img-src");
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(document.select("script, link, img, iframe, object, form")).isEmpty();
        assertThat(document.select("svg[role=img] > desc").text()).isNotBlank();
        assertThat(document.select("h1").text()).isEqualTo(document.title());
        assertThat(document.select("svg > text"))
                .as("texts stand around the chart")
                .isEmpty();
        assertThat(document.select("p").text())
                .contains("Bitkom Smart City Index")
                .containsPattern("vom 11. September 2025|of 11 September 2025|20(23|24)\\.1 ");
        assertThat(document.select("a[href^=http://localhost/]").eachAttr("href"))
                .hasSize(2)
                .anyMatch(link -> link.contains("stand="));
    }

    private static Offset<Double> within() {
        return Offset.offset(0.01);
    }
}
