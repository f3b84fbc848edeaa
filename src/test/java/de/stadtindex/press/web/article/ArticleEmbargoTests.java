package de.stadtindex.press.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.article.ArticleLinks;
import de.stadtindex.article.ArticleReview;
import de.stadtindex.article.Pictures;
import de.stadtindex.article.PressOffice;
import de.stadtindex.article.SamplePictures;
import de.stadtindex.platform.access.Role;
import de.stadtindex.press.web.PressVisits;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nothing of an article reaches anybody outside before its instant: not its text, not its picture, not that it exists. */
class ArticleEmbargoTests extends PressVisits {

    @Autowired
    private Pictures pictures;

    @Autowired
    private ArticleLinks links;

    @Autowired
    private ArticleReview review;

    @Test
    void neitherTextNorPictureIsThereBeforeTheInstant() throws IOException {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        long picture = pictures.receive(SamplePictures.jpeg(1700, 500), PressOffice.WRITER);
        long id = office.scheduled(PressOffice.text("Sperrfrist bis morgen", "Geheim.", picture), tomorrow);

        clock.moveTo(tomorrow.minusMillis(1));
        for (String address : addresses(id, picture)) {
            assertThat(visit(address)).as(address).hasStatus(404);
            assertThat(visit("/en" + address)).as(address).hasStatus(404);
        }
        assertThat(visit("/presse")).hasStatusOk().bodyText().doesNotContain("Sperrfrist bis morgen");
        assertThat(visit("/redaktion/artikel/bild/" + picture + "/gross.jpg")).hasStatus(302);

        clock.moveTo(tomorrow);
        for (String address : addresses(id, picture)) {
            assertThat(visit(address)).as(address).hasStatusOk();
        }
        assertThat(visit("/presse")).hasStatusOk().bodyText().contains("Sperrfrist bis morgen");
        assertThat(visit("/presse/bild/" + picture))
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable")
                .hasValue("Content-Type", "image/jpeg");
    }

    @Test
    void aWithdrawnArticleIsGoneWithItsPicture() throws IOException {
        long picture = pictures.receive(SamplePictures.jpeg(200, 100), PressOffice.WRITER);
        long id = office.draft(PressOffice.text("Bald zurückgezogen", "Text.", picture));
        review.submit(id, PressOffice.WRITER);
        office.approve(id, null);
        assertThat(visit("/presse/bild/" + picture)).hasStatusOk();

        review.withdraw(id, PressOffice.SECOND, "Die Zahlen waren falsch");

        assertThat(visit("/presse/" + slug(id)))
                .hasStatus(410)
                .bodyText()
                .contains("zurückgezogen", "Die Zahlen waren falsch")
                .doesNotContain("Text.");
        assertThat(visit("/presse/" + slug(id) + ".share.png")).hasStatus(410);
        assertThat(visit("/presse/bild/" + picture)).hasStatus(404);
    }

    @Test
    void aPictureOfARevisionThatNobodyApprovedStaysIn() throws IOException {
        long id = office.published("Mit neuem Bild", "Text.");
        long picture = pictures.receive(SamplePictures.jpeg(200, 100), PressOffice.WRITER);
        assertThat(visit("/presse/bild/" + picture)).hasStatus(404);

        office.republish(id, PressOffice.text("Mit neuem Bild", "Text.", picture));

        assertThat(visit("/presse/bild/" + picture)).hasStatusOk();
    }

    @Test
    void whoHoldsALinkReadsTheNewestRevisionForThreeDays() throws IOException {
        long picture = pictures.receive(SamplePictures.jpeg(200, 100), PressOffice.WRITER);
        long id = office.draft(PressOffice.text("Nur mit Link", "Vorab.", picture));
        String link = "/presse/vorschau/" + links.create(id, "Erika Muster", PressOffice.WRITER);

        MvcTestResult shown = visit(link);
        assertThat(shown).hasStatusOk().bodyText().contains("Vorab.", "watermark", link + "/bild");
        assertThat(shown).headers().hasValue("Cache-Control", "no-store");
        assertThat(visit(link + "/bild")).hasStatusOk().headers().hasValue("Cache-Control", "no-store");

        clock.moveBy(ArticleLinks.LASTS);
        assertThat(visit(link)).hasStatus(410).bodyText().doesNotContain("Vorab.");
        assertThat(visit(link + "/bild")).hasStatus(404);
    }

    @Test
    void otherRolesSeeNothingOfTheDesk() {
        long id = office.draft("Nicht für alle", "Text.");
        MvcTestResult answer = browser.get()
                .uri("/redaktion/artikel/" + id)
                .with(accounts.as("editor@press.example", Role.EDITOR))
                .exchange();
        assertThat(answer).hasStatus(403);
    }

    private List<String> addresses(long id, long picture) {
        return List.of(
                "/presse/" + slug(id),
                "/presse/" + slug(id) + ".share.png",
                "/presse/bild/" + picture,
                "/presse/bild/" + picture + "/klein");
    }
}
