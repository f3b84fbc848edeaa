package de.stadtindex.opendata.web.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PublicPaths;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sitemap lists every kind of page, each under the one address that the page itself says, and none that is left out. */
class SitemapTests extends SitemapVisits {

    /** Public pages that are found by other ways than search engines: answers, proofs and forms that were filled in. */
    private static final Set<String> NOT_LISTED = Set.of("suche", "aussage", "zitat");

    /** Three cities stand for all: their pages are many and of one kind. */
    private static final Pattern OTHER_CITIES = Pattern.compile("/(stadt|presse)/(?!darmstadt|kassel|hanau)[a-z]");

    @Test
    void itKeepsTheSchema() {
        assertThat(SitemapSchema.violations(body(request("/sitemap.xml")))).isEmpty();
        assertThat(SitemapSchema.violations(
                        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url/></urlset>"))
                .isNotEmpty();
    }

    @Test
    void everyKindOfPageIsInItInBothLanguages() {
        List<String> listed = listed();

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(PublicPaths.kinds().filter(path -> !path.contains("?") && !NOT_LISTED.contains(section(path))))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(listed).contains(path));
        assertThat(listed).noneMatch(path -> NOT_LISTED.contains(section(path)));
    }

    @Test
    void everyAddressAnswersAndIsTheOneThatThePageSays() {
        Document sitemap = sitemap();
        List<Element> urls = sitemap.select("url").stream()
                .filter(url -> !OTHER_CITIES.matcher(url.select("loc").text()).find())
                .toList();

        assertThat(urls).hasSizeGreaterThan(200);
        assertThat(urls).allSatisfy(url -> {
            String address = url.select("loc").text();
            Document page = open(address.substring(HOST.length()));
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
            assertThat(alternates(page.head())).as(address).isEqualTo(alternates(url));
            assertThat(page.select("meta[name=robots]")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rangliste/2025?stand=2025.1",
                "/stadt/darmstadt?stand=2024.1",
                "/suche?q=a",
                "/zitat/stadt/kassel"
            })
    void whatIsNotIndexedNamesNoOtherAddress(String address) {
        Document page = open(address);

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical], link[hreflang]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/rangliste/2025?land=HE&sortierung=stadt,/rangliste/2025",
        "/en/karte?rangliste=verwaltung&ausgabe=2024,/en/karte?ausgabe=2024&rangliste=verwaltung",
        "/staedtevergleich?stadt=kassel&stadt=darmstadt,/staedtevergleich?stadt=darmstadt&stadt=kassel",
        "/zeitreihe?stadt=kassel&rangliste=mobilitaet,/zeitreihe?rangliste=mobilitaet"
    })
    void aViewNamesThePageItIsAViewOf(String address, String page) {
        assertThat(open(address).select("link[rel=canonical]").attr("href")).isEqualTo(HOST + page);
        assertThat(open(page).select("link[rel=canonical]").attr("href")).isEqualTo(HOST + page);
    }

    @Test
    void nothingInItIsForbiddenByTheRulesForRobots() {
        List<String> forbidden = disallowed();

        assertThat(forbidden).contains("/suche", "/en/suche", "/redaktion", "/faktencheck?", "/en/zitat/");
        assertThat(listed()).noneMatch(path -> forbidden.stream().anyMatch(path::startsWith));
    }

    @Test
    void theRulesForRobotsLeadToIt() {
        var answer = accept("/robots.txt", "text/html");

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/plain");
        assertThat(body(answer)).startsWith("User-agent: *\n").endsWith("\nSitemap: http://localhost/sitemap.xml\n");
    }

    @Test
    void whoeverHasTheLatestIsToldSo() {
        for (String address : List.of("/sitemap.xml", "/robots.txt")) {
            String tag = header(request(address), "ETag");
            assertThat(programs.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
            assertThat(programs.head().uri(address)).hasStatusOk().hasHeader("ETag", tag);
        }
        assertThat(request("/sitemap.xml")).hasContentType("application/xml;charset=UTF-8");
    }

    @Test
    void partsThatAreNotThereAreNotFound() {
        assertThat(request("/sitemap-1.xml")).hasStatus(404);
        assertThat(request("/sitemap-x.xml")).hasStatus(404);
        assertThat(request("/sitemap-999999999999.xml")).hasStatus(404);
    }

    private static Set<String> alternates(Element element) {
        return element.select("link[rel=alternate][hreflang], xhtml|link").stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                .collect(Collectors.toSet());
    }

    private static String section(String path) {
        return path.replaceFirst("^/en/", "/").substring(1).replaceFirst("/.*", "");
    }
}
