package de.stadtindex.article;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.Drafts;
import de.stadtindex.ranking.ReleaseDesk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** Figures in an article come from the version it is bound to, and a correction is told, never slipped in. */
@DirtiesContext(classMode = ClassMode.AFTER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
class ArticleRendererTests extends PressOfficeTest {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @Autowired
    private ArticleRenderer renderer;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ReleaseDesk releases;

    @Test
    void figuresAreThoseOfTheBoundVersion() {
        RenderedArticle rendered =
                render("Rang {{rang darmstadt 2025}}, Vorjahr {{ rang darmstadt 2024 }}, Gesellschaft"
                        + " {{rang darmstadt 2025 gesellschaft}}, {{punkte darmstadt 2024}} Punkte.");

        assertThat(rendered.body()).hasToString("<p>Rang 17, Vorjahr 18, Gesellschaft 9, 77,8 Punkte.</p>\n");
        assertThat(rendered.plain()).contains("Rang 17, Vorjahr 18");
        assertThat(rendered.problems()).isEmpty();
    }

    @Test
    void aTableListsTheEditionsUpToTheBoundOne() {
        ArticleText text = PressOffice.text("Tabelle", "{{tabelle darmstadt}}", null);
        String ofLast = renderer.render(text).body().toString();
        String ofYearBefore = renderer.render(boundTo(text, "2024.1")).body().toString();

        assertThat(ofLast)
                .contains("<caption>", "<th scope=\"row\">2025</th>", "17 von 83")
                .doesNotContain("<p>");
        assertThat(ofYearBefore).contains("18 von 82").doesNotContain("2025");
    }

    @Test
    void aChartIsDrawnFromTheBoundVersionAndSaysWhatItShows() {
        ArticleText text = PressOffice.text("Diagramm", "{{diagramm rang darmstadt}}", null);
        Document ofLast = Jsoup.parseBodyFragment(renderer.render(text).body().toString());
        Document ofYearBefore = Jsoup.parseBodyFragment(
                renderer.render(boundTo(text, "2024.1")).body().toString());

        assertThat(ofLast.select("figure > .chart--line > svg[role=img]").attr("aria-label"))
                .startsWith("Darmstadt verschlechtert sich von 2019 auf 2025 um 7 Plätze auf Rang 17")
                .contains("Bester bekannter Rang: 4 (2020)");
        assertThat(ofLast.text())
                .contains("Rang von Darmstadt in allen Ausgaben", "Datenstand 2025.1 vom 11. September 2025");
        assertThat(ofYearBefore.text()).contains("Datenstand 2024.1").doesNotContain("2025");
    }

    @ParameterizedTest
    @CsvSource({
        "diagramm punkte darmstadt, line, 'Darmstadt: 61,1 Punkte (2019), 71,7 Punkte (2020)'",
        "diagramm profil darmstadt, profile, Darmstadt 2025: Rang 9 (Gesellschaft und Bildung)"
    })
    void thereAreChartsOfPointsAndCategories(String placeholder, String kind, String alternative) {
        Document body =
                Jsoup.parseBodyFragment(render("{{" + placeholder + "}}").body().toString());

        assertThat(body.expectFirst("figure > .chart--" + kind + " > svg").attr("aria-label"))
                .startsWith(alternative);
    }

    @Test
    void figuresMayStandInTablesAndQuotes() {
        assertThat(render("| Jahr | Rang |\n|---|--:|\n| 2025 | {{rang darmstadt 2025}} |")
                        .body()
                        .toString())
                .contains("<td class=\"number\">17</td>");
        assertThat(render("> Rang {{rang darmstadt 2025}}!\n> — Erika Muster")
                        .body()
                        .toString())
                .contains("Rang 17!", "<figcaption>Erika Muster</figcaption>");
    }

    @ParameterizedTest
    @CsvSource({
        "'{{rang atlantis 2025}}', CITY",
        "'{{rang darmstadt 1999}}', EDITION",
        "'{{rang darmstadt 2025 wetter}}', CATEGORY",
        "'{{punkte darmstadt 2025}}', FIGURE",
        "'{{wetter darmstadt}}', UNKNOWN",
        "'{{aussage 4711}}', UNKNOWN",
        "'{{diagramm darmstadt}}', UNKNOWN",
        "'{{diagramm wetter darmstadt}}', UNKNOWN",
        "'{{diagramm rang atlantis}}', CITY",
        "'Siehe {{diagramm rang darmstadt}} hier', PLACE",
        "'{{rang}}', UNKNOWN",
        "'Siehe {{tabelle darmstadt}} hier', PLACE"
    })
    void whatStaysEmptyIsTold(String body, Rendering.Reason reason) {
        RenderedArticle rendered = render(body);

        assertThat(rendered.problems())
                .extracting(RenderedArticle.Problem::reason)
                .containsExactly(reason);
        assertThat(rendered.body().toString()).contains("<mark class=\"gap\">");
    }

    @Test
    void withoutAVersionThereAreNoFigures() {
        ArticleText text = PressOffice.text("Frei", "{{rang darmstadt 2025}}", null);
        assertThat(renderer.render(boundTo(text)).problems())
                .extracting(RenderedArticle.Problem::reason)
                .containsExactly(Rendering.Reason.UNBOUND);
    }

    @Test
    void bracesAndSignsOfOursFromOutsideAreOnlyText() {
        assertThat(render("\uE0000\uE001 {{{{}}}} {{ } }} <b>").body().toString())
                .contains("&lt;b&gt;")
                .doesNotContain("\uE000", "mark");
    }

    /** The last test of the class: it corrects the edition of 2025. */
    @Test
    void zCorrectionFlagsArticlesWhoseFiguresChanged() {
        long changed = office.published("Mit Tabelle", "{{tabelle darmstadt}}");
        long drawn = office.published("Mit Diagramm", "{{diagramm punkte darmstadt}}");
        long same = office.published("Mit Rang", "Rang {{rang darmstadt 2025}}.\n\n{{diagramm rang darmstadt}}");
        long without = office.published("Ohne Zahl", "Kein Platzhalter.");
        assertThat(List.of(changed, drawn, same, without))
                .noneMatch(id -> office.find(id).isCorrected());

        VersionNumber correction = drafts.correctionInReview();
        clock.moveBy(A_WHILE);
        releases.approveNow(correction, "approver@example.org", "Checked");
        clock.moveBy(A_WHILE);

        assertThat(List.of(changed, drawn)).allMatch(id -> office.find(id).isCorrected());
        assertThat(List.of(same, without)).noneMatch(id -> office.find(id).isCorrected());
        ArticleText text = office.find(changed).latest().text();
        assertThat(renderer.render(text).body().toString()).doesNotContain("99,9");

        office.republish(changed, boundTo(text, correction.toString()));
        assertThat(office.find(changed).isCorrected()).isFalse();
        assertThat(renderer.render(office.find(changed).latest().text()).body().toString())
                .contains("99,9");

        releases.withdraw(correction, "approver@example.org", "Wrong again");
        assertThat(office.find(changed).isCorrected()).isTrue();
        assertThat(renderer.render(office.find(changed).latest().text()).problems())
                .extracting(RenderedArticle.Problem::reason)
                .containsExactly(Rendering.Reason.WITHDRAWN);
    }

    private RenderedArticle render(String body) {
        return renderer.render(PressOffice.text("Überschrift", body, null));
    }

    private static ArticleText boundTo(ArticleText text, String... versions) {
        return new ArticleText(
                text.language(),
                text.head(),
                text.picture(),
                text.body(),
                text.boilerplate(),
                text.contact(),
                new ArticleText.About(
                        List.of(versions).stream()
                                .map(VersionNumber::parse)
                                .map(Optional::orElseThrow)
                                .toList(),
                        text.about().cities()));
    }
}
