package de.stadtindex.opendata.web.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.article.ArticleReview;
import de.stadtindex.article.PressOffice;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.desk.Drafts;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.ranking.ReleaseDesk;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sitemap changes at the instants at which the pages do, and tells nothing before. */
class SitemapEmbargoTests extends SitemapVisits {

    @Autowired
    private ComingEdition coming;

    @Autowired
    private Drafts drafts;

    @Autowired
    private ReleaseDesk releases;

    @Autowired
    private PressOffice office;

    @Autowired
    private ArticleReview review;

    @Test
    void anEditionIsListedFromItsInstantOn() {
        Instant instant = clock.instant().plus(Duration.ofDays(1));
        coming.schedule(instant);
        clock.moveTo(instant.minusMillis(1));
        String before = header(request("/sitemap.xml"), "ETag");
        assertThat(body(request("/sitemap.xml"))).doesNotContain("2026");

        clock.moveTo(instant);
        assertThat(listed())
                .contains(
                        "/rangliste/2026",
                        "/en/rangliste/2026/mobilitaet",
                        "/vergleich/2025/2026",
                        "/presse/kassel/2026");
        assertThat(changed("/rangliste/2026")).isEqualTo(instant);
        assertThat(changed("/stadt/darmstadt")).isEqualTo(instant);
        assertThat(changed("/rangliste/2025")).isBefore(instant);
        assertThat(header(request("/sitemap.xml"), "ETag")).isNotEqualTo(before);
    }

    @Test
    void aCorrectionAndItsWithdrawalChangeThePagesThatShowIt() {
        VersionNumber number = drafts.correctionInReview();
        Instant instant = clock.instant().plus(Duration.ofHours(1));
        releases.approve(number, instant, "approver@example.org", "Checked");
        Instant before = changed("/rangliste/2025");
        Instant untouched = changed("/rangliste/2024");
        clock.moveTo(instant.minusMillis(1));
        assertThat(changed("/rangliste/2025")).isEqualTo(before);

        clock.moveTo(instant);
        assertThat(changed("/rangliste/2025")).isEqualTo(instant);
        assertThat(changed("/en/vergleich/2024/2025")).isEqualTo(instant);
        assertThat(changed("/rangliste/2024")).isEqualTo(untouched);
        assertThat(request("/rangliste/2025?stand=" + number)).hasStatusOk();

        clock.moveBy(Duration.ofMinutes(1));
        releases.withdraw(number, "approver@example.org", "The source was wrong");
        assertThat(changed("/rangliste/2025")).isEqualTo(clock.instant());
        assertThat(request("/rangliste/2025?stand=" + number)).hasStatus(410);
    }

    @Test
    void anArticleIsListedFromItsInstantOnAndGoneWithItsWithdrawal() {
        Instant instant = clock.instant().plus(Duration.ofHours(2));
        long id = office.scheduled(PressOffice.text("Für die Sitemap", "Text.", null), instant);
        String path = "/presse/" + office.find(id).slug();
        clock.moveTo(instant.minusMillis(1));
        assertThat(body(request("/sitemap.xml"))).doesNotContain(path);

        clock.moveTo(instant);
        assertThat(listed()).contains(path, "/en" + path);
        assertThat(changed(path)).isEqualTo(instant);
        assertThat(changed("/presse")).isEqualTo(instant);

        review.withdraw(id, PressOffice.SECOND, "Die Zahlen waren falsch");
        assertThat(listed()).doesNotContain(path, "/en" + path);
        assertThat(request(path)).hasStatus(410);
    }
}
