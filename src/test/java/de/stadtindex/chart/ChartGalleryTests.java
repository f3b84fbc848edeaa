package de.stadtindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws every kind of chart with the real templates into target/chart-gallery, to be looked at. */
class ChartGalleryTests {

    private static final Path GALLERY = Path.of("target", "chart-gallery");

    private static Document page = new Document("");

    /** One chart with its finding, which is its text alternative too. */
    public record Item(String id, String title, Chart chart) {}

    @BeforeAll
    static void drawTheGallery() throws IOException {
        Files.createDirectories(GALLERY);
        copy("/static/css/stadtindex.css", "stadtindex.css");
        copy("/chart-gallery.css", "gallery.css");
        List<Item> items = items();
        SpringTemplateEngine engine = engine();
        for (String scheme : List.of("light", "dark")) {
            Context context = new Context(Locale.GERMAN, Map.of("items", items, "scheme", scheme));
            Files.writeString(GALLERY.resolve(scheme + ".html"), engine.process("chart-gallery", context));
        }
        page = Jsoup.parse(GALLERY.resolve("light.html"));
    }

    @Test
    void everyChartIsDrawnWithItsTextAlternative() {
        assertThat(page.select("svg")).hasSize(items().size()).allSatisfy(svg -> {
            assertThat(svg.attr("aria-label")).isNotBlank();
            assertThat(svg.attr("viewBox")).matches("0 0 640 \\d+");
            assertThat(svg.select("text")).isNotEmpty();
        });
    }

    @Test
    void nothingIsStyledInline() {
        assertThat(page.select("svg [style], svg[style], svg style, svg script"))
                .isEmpty();
    }

    @Test
    void everyCityOnTheMapIsALinkWithAName() {
        assertThat(page.select("#map a[href^=/stadt/]"))
                .hasSize(83)
                .allSatisfy(
                        link -> assertThat(link.selectXpath("*[1]").outerHtml()).matches("<title>.+</title>"));
    }

    @Test
    void aBreakTellsItsReason() {
        assertThat(page.select("#line .chart-break title").eachText())
                .contains("2020: 136 statt 96 Parameter", "2023: Gesellschaft um Bildung erweitert");
    }

    @Test
    void otherMarksCarryNoTitle() {
        assertThat(page.select("#line path:not(.chart-break) title")).isEmpty();
    }

    static List<Item> items() {
        SampleCharts charts = new SampleCharts();
        return List.of(
                new Item("line", "Darmstadt stand 2020 auf Rang 4, 2025 auf Rang 17", charts.line()),
                new Item("line-all", "Darmstadt im ganzen Feld: stets im ersten Viertel", charts.lineOfAllRanks()),
                new Item("line-holes", "Hannover: nicht jedes Jahr ist bekannt", charts.lineWithHoles()),
                new Item("scores", "Darmstadt liegt über dem Mittel aller Städte", charts.scores()),
                new Item("slope", "Hannover steigt um 34 Plätze, Kaiserslautern fällt um 24", charts.slope()),
                new Item("bump", "Hannover springt 2025 auf Rang 7", charts.bump()),
                new Item("profile", "Darmstadt 2024 nach Themen", charts.profile("Darmstadt", 2024)),
                new Item("profile-full", "München 2024 nach Themen", charts.profile("München", 2024)),
                new Item("profile-scores", "Werte nach Themen", charts.scoreProfile()),
                new Item("map", "Wo die zehn smartesten Städte liegen", charts.map()));
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setEnableSpringELCompiler(true);
        return engine;
    }

    private static void copy(String resource, String name) throws IOException {
        try (InputStream file = ChartGalleryTests.class.getResourceAsStream(resource)) {
            assertThat(file).isNotNull();
            Files.copy(file, GALLERY.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
