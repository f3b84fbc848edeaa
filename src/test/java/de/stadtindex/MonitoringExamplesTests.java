package de.stadtindex;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.account.Accounts;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples for operators ask for metrics that there are, and the page about them leaves none of ours out. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, Accounts.class})
class MonitoringExamplesTests {

    private static final Path FOLDER = Path.of("src/docs/operations");
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:stadtindex|jvm|hikaricp|process|logback|tomcat)_[a-z0-9_]+");
    private static final Pattern OURS = Pattern.compile("^(?:# TYPE )(stadtindex_[a-z_]+) ", Pattern.MULTILINE);

    /** Known only once a file was looked at, an answer was kept or memory was collected, or with the embedded database. */
    private static final Set<String> LATER = Set.of(
            "stadtindex_import_seconds_sum",
            "stadtindex_import_seconds_count",
            "stadtindex_data_free_bytes",
            "jvm_gc_pause_seconds_sum");

    @Autowired
    private PrometheusMeterRegistry meters;

    @Autowired
    private MockMvcTester browser;

    @ParameterizedTest
    @ValueSource(strings = {"dashboard.json", "alerts.yaml"})
    void anExampleAsksForMetricsThatThereAre(String file) {
        assertThat(browser.get().uri("/methode")).hasStatusOk();
        String scraped = meters.scrape();
        Set<String> asked = names(ProjectFiles.read(FOLDER.resolve(file)));

        assertThat(asked).hasSizeGreaterThan(9);
        assertThat(asked)
                .filteredOn(name -> !LATER.contains(name))
                .allSatisfy(name -> assertThat(scraped).containsPattern("(?m)^" + name + "[ {]"));
    }

    @Test
    void theDashboardIsWhole() {
        JsonNode dashboard = new JsonMapper().readTree(ProjectFiles.read(FOLDER.resolve("dashboard.json")));

        assertThat(dashboard.get("panels").valueStream()).allSatisfy(panel -> {
            assertThat(panel.get("title").asString()).isNotBlank();
            assertThat(panel.get("targets").valueStream())
                    .allSatisfy(
                            target -> assertThat(target.get("expr").asString()).isNotBlank());
        });
    }

    @Test
    void thePageNamesEachMetricOfOurs() {
        assertThat(browser.get().uri("/methode")).hasStatusOk();
        String page = ProjectFiles.read(FOLDER.resolve("monitoring.md"));
        List<String> ours = OURS.matcher(meters.scrape())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(ours)
                .hasSizeGreaterThan(9)
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    private static Set<String> names(String text) {
        return METRIC.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }
}
