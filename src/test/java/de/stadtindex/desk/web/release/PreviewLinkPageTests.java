package de.stadtindex.desk.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.platform.access.Role;
import de.stadtindex.ranking.PreviewLinks;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One reader outside sees a version by a link from its page, and only while the link works. */
class PreviewLinkPageTests extends ReleasePageVisits {

    private static final String READER = "Erika Muster, Kassel";

    @Test
    void theLinkIsShownOnceAndListedAfterwards() throws Exception {
        VersionNumber number = drafts.correction("97.1");

        Document answer = document(post(number, "vorschau", EDITOR, "reader=" + READER));
        assertThat(answer.select("input#link[readonly]").val()).startsWith("http://localhost/vorschau/");
        assertThat(answer.select("label[for=link]").text()).isEqualTo("Link für " + READER);

        Document later = page(number);
        assertThat(later.select("#link")).isEmpty();
        assertThat(later.select("#aussen li").text())
                .contains(READER, "Uhr, angelegt von " + EDITOR, "Link beenden " + READER);
        assertThat(acts(number)).contains(AuditAction.PREVIEW_LINK_CREATED);
    }

    @Test
    void whoHoldsTheLinkSeesTheVersionWatermarkedUntilItExpires() throws Exception {
        VersionNumber number = drafts.correction("97.2");
        String link = handOut(number);
        Cookie visitor = follow(link);

        MvcTestResult shown = city(number, visitor);
        assertThat(shown).hasStatusOk().bodyText().contains("97,2", "watermark");
        assertThat(shown).headers().hasValue("Cache-Control", "no-store");

        clock.moveBy(PreviewLinks.LASTS.minus(Duration.ofMillis(1)));
        assertThat(city(number, visitor)).hasStatusOk();
        clock.moveBy(Duration.ofMillis(1));
        assertThatItIsOver(browser.get().uri(link).exchange());
        assertThatItIsOver(city(number, visitor));
    }

    @Test
    void anEndedLinkIsOverAtOnceAndOthersAreNot() throws Exception {
        VersionNumber number = drafts.correction("97.3");
        String kept = handOut(number);
        String ended = handOut(number);
        Cookie visitor = follow(ended);
        String first = page(number).select("#aussen li form").eachAttr("action").getFirst();

        assertThat(post(number, first.substring(first.indexOf("vorschau")), APPROVER, ""))
                .hasStatus(303);

        assertThatItIsOver(browser.get().uri(ended).exchange());
        assertThatItIsOver(city(number, visitor));
        assertThat(city(number, follow(kept))).hasStatusOk();
        assertThat(page(number).select("#aussen li")).hasSize(1);
        assertThat(acts(number)).containsOnlyOnce(AuditAction.PREVIEW_LINK_ENDED);
    }

    @Test
    void aLinkToAVersionThatWasGivenUpIsOver() throws Exception {
        VersionNumber number = drafts.correction("97.4");
        String link = handOut(number);

        assertThat(post(number, "verwerfen", EDITOR, REASON)).hasStatus(303);

        assertThatItIsOver(browser.get().uri(link).exchange());
        assertThat(page(number).select("#aussen")).isEmpty();
    }

    @Test
    void withoutANameThereIsNoLink() {
        VersionNumber number = drafts.correction("97.5");

        assertThat(post(number, "vorschau", EDITOR, "reader=+"))
                .hasStatus(400)
                .bodyText()
                .contains("für wen der Link ist");
        assertThat(acts(number)).doesNotContain(AuditAction.PREVIEW_LINK_CREATED);
    }

    private String handOut(VersionNumber number) throws UnsupportedEncodingException {
        String address = document(post(number, "vorschau", EDITOR, "reader=" + READER))
                .select("#link")
                .val();
        return address.substring("http://localhost".length());
    }

    private Cookie follow(String link) {
        String cookie =
                String.valueOf(browser.get().uri(link).exchange().getResponse().getHeader("Set-Cookie"));
        return new Cookie("stadtindex_session", cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
    }

    private MvcTestResult city(VersionNumber number, Cookie visitor) {
        return browser.get()
                .uri("/stadt/darmstadt?stand=" + number)
                .cookie(visitor)
                .exchange();
    }

    private Document page(VersionNumber number) throws UnsupportedEncodingException {
        return document(browser.get()
                .uri("/redaktion/versionen/" + number)
                .with(accounts.as(EDITOR, Role.EDITOR))
                .exchange());
    }

    private static Document document(MvcTestResult answer) throws UnsupportedEncodingException {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private static void assertThatItIsOver(MvcTestResult answer) {
        assertThat(answer).hasStatus(410).bodyText().contains("Diese Vorschau ist vorbei");
        assertThat(answer).headers().hasValue("Cache-Control", "no-store");
    }
}
