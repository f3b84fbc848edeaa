package de.stadtindex.press.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.article.ArticleAddresses;
import de.stadtindex.article.ArticleLinks;
import de.stadtindex.article.ArticleReview;
import de.stadtindex.article.Pictures;
import de.stadtindex.article.PressOffice;
import de.stadtindex.article.SamplePictures;
import de.stadtindex.platform.pdf.PdfReading;
import de.stadtindex.platform.pdf.PdfReport;
import de.stadtindex.press.web.PressVisits;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An article as a document: with all it holds, and before its time with its embargo on every page. */
class ArticleDocumentTests extends PressVisits {

    /** Everything Markdown may become. */
    private static final String BODY = """
        Darmstadt steht auf Rang {{rang darmstadt 2025}} & ist <froh>. Mehr [bei der Stadt](https://darmstadt.example/a?b=1&c=2).

        ## Was dazu gesagt wird

        > Das freut uns **sehr**!
        > — Erika Muster, Presseamt

        1. Eins
        2. Zwei

        - Drei
          - Vier

        ### Jahre

        | Ausgabe | Rang |
        |---|--:|
        | 2024 | {{rang darmstadt 2024}} |

        {{tabelle darmstadt}}

        {{diagramm rang darmstadt}}

        {{diagramm profil darmstadt}}

        ---

            Quelltext
        """;

    @Autowired
    private Pictures pictures;

    @Autowired
    private ArticleLinks links;

    @Autowired
    private ArticleReview review;

    @Autowired
    private ArticleAddresses addresses;

    @Test
    void anArticleIsForEveryoneAndForGood() throws IOException {
        long id = office.published("Für alle", "x");
        long picture = pictures.receive(SamplePictures.jpeg(1000, 400), WRITER);
        office.republish(id, PressOffice.text("Für <alle> & immer", BODY, picture));
        byte[] document = bytes(visit("/en/presse/" + slug(id) + ".pdf"));
        PdfReading read = PdfReading.of(document);

        assertThat(PdfReport.violations(document)).isEmpty();
        assertThat(read.language()).isEqualTo("de");
        assertThat(read.title()).isEqualTo("Für <alle> & immer");
        assertThat(read.bookmarks()).containsExactly("Für <alle> & immer", "Was dazu gesagt wird");
        assertThat(read.images()).isEqualTo(1);
        assertThat(read.alternatives())
                .contains("Blick auf die Stadt")
                .anySatisfy(alternative -> assertThat(alternative)
                        .contains("Darmstadt verschlechtert sich von 2019 auf 2025", "2019: Rang 10"));
        assertThat(read.links())
                .contains(
                        "https://darmstadt.example/a?b=1&c=2",
                        "mailto:presse@darmstadt.example",
                        "http://localhost/rangliste/2025?stand=2025.1");
    }

    @Test
    void anArticleIsReadInTheOrderOfThePage() throws IOException {
        long picture = pictures.receive(SamplePictures.jpeg(1000, 400), WRITER);
        long id = office.scheduled(
                PressOffice.text("In Ordnung", BODY, picture), clock.instant().plus(Duration.ofDays(1)));
        clock.moveBy(Duration.ofDays(1));

        assertThat(read(visit("/presse/" + slug(id) + ".pdf")).spoken())
                .containsSubsequence(
                        "PSD",
                        "In Ordnung",
                        "Fokus auf stabile Infrastruktur",
                        "Veröffentlicht am 3. März 2026",
                        "Innenstadt Bild: Vermessungsamt",
                        "Darmstadt, 3. März 2026",
                        "Rang 17 & ist <froh>. Mehr bei der Stadt.",
                        "Was dazu gesagt wird",
                        "Das freut uns sehr!",
                        "Erika Muster, Presseamt",
                        "Eins",
                        "Vier",
                        "Jahre",
                        "17 von 83",
                        "Quelltext",
                        "Wissenschaftsstadt",
                        "Kontakt für die Presse",
                        "Datenstand 2025.1");
    }

    @Test
    void anEnglishArticleIsEnglishThroughout() {
        long id = office.published("Rank 17", "x");
        office.republish(id, PressOffice.english("Rank 17", "Rank {{rang darmstadt 2025}}."));
        PdfReading read = read(visit("/presse/" + slug(id) + ".pdf"));

        assertThat(read.language()).isEqualTo("en");
        assertThat(read.text())
                .contains(
                        "Published on",
                        "Contact for the press",
                        "Data version 2025.1",
                        "http://localhost/en/presse/" + slug(id));
    }

    @Test
    void beforeItsTimeEveryPageSaysSo() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        String body = "Darmstadt steht auf Rang {{rang darmstadt 2025}}.\n\n".repeat(90);
        long id = office.scheduled(PressOffice.text("Gesperrt", body, null), tomorrow);
        String address = "/presse/vorschau/" + links.create(id, "Erika Muster", WRITER);
        MvcTestResult answer = visit(address + ".pdf");

        assertThat(document(visit(address)).select("a[type=application/pdf]").attr("href"))
                .isEqualTo(address + ".pdf");
        assertThat(visit("/presse/" + slug(id) + ".pdf")).hasStatus(404);
        assertThat(answer).headers().hasValue("Cache-Control", "no-store");
        assertThat(PdfReport.violations(bytes(answer))).isEmpty();
        assertThat(read(answer).pages())
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).containsOnlyOnce("Sperrfrist: 3. März 2026, 10:00 Uhr."));

        clock.moveTo(tomorrow);
        assertThat(read(visit(address + ".pdf")).text()).doesNotContain("Sperrfrist");
        assertThat(read(visit("/presse/" + slug(id) + ".pdf")).text()).doesNotContain("Sperrfrist");
        clock.moveBy(ArticleLinks.LASTS);
        assertThat(visit(address + ".pdf")).hasStatus(410);
    }

    @Test
    void aDraftSaysThatItIsOne() throws IOException {
        long picture = pictures.receive(SamplePictures.jpeg(200, 100), WRITER);
        long id = office.draft(PressOffice.text("Entworfen", "Text.", picture));
        PdfReading read = read(visit("/presse/vorschau/" + links.create(id, "Erika Muster", WRITER) + ".pdf"));

        assertThat(read.text()).contains("Dieser Artikel ist ein Entwurf");
        assertThat(read.images()).isEqualTo(1);
    }

    @Test
    void aDocumentGoesWhereItsArticleGoes() {
        long id = office.published("Umgezogen als Dokument", "x");
        String before = slug(id);
        addresses.move(id, "anderswo", WRITER);
        assertThat(visit("/presse/" + before + ".pdf")).hasStatus(301).hasRedirectedUrl("/presse/anderswo.pdf");
        assertThat(document(visit("/presse/anderswo"))
                        .select("a[type=application/pdf]")
                        .attr("href"))
                .isEqualTo("/presse/anderswo.pdf");

        review.withdraw(id, SECOND, "Die Zahlen waren falsch");

        assertThat(visit("/presse/anderswo.pdf")).hasStatus(410).bodyText().contains("Die Zahlen waren falsch");
    }

    private static PdfReading read(MvcTestResult answer) {
        return PdfReading.of(bytes(answer));
    }

    private static byte[] bytes(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
    }
}
