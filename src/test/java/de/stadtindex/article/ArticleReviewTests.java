package de.stadtindex.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.core.ArticleStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The way of an article to the public: two people, one clock, and a log of all of it. */
class ArticleReviewTests extends PressOfficeTest {

    private static final String BODY = "Ein Satz.";

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private AuditLog audit;

    @Test
    void whoWroteTheLastRevisionDoesNotApproveIt() {
        long id = office.inReview("Vier Augen", BODY);
        assertRefused(ArticleRefusal.SAME_PERSON, () -> review.approve(id, 1, null, PressOffice.WRITER, ""));

        office.approve(id, null);

        assertThat(isPublic(id)).isTrue();
    }

    @Test
    void aSecondPersonWhoEditsIsTheWriterFromThenOn() {
        long id = office.draft("Wechsel", BODY);
        desk.save(id, 1, PressOffice.text("Wechsel", "Anders.", null), PressOffice.SECOND);
        review.submit(id, PressOffice.SECOND);

        assertRefused(ArticleRefusal.SAME_PERSON, () -> review.approve(id, 2, null, PressOffice.SECOND, ""));
        review.approve(id, 2, null, PressOffice.WRITER, "");

        assertThat(isPublic(id)).isTrue();
    }

    @Test
    void aScheduledArticleIsPublicFromItsInstantOn() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        long id = office.scheduled(PressOffice.text("Morgen", BODY, null), tomorrow);
        assertThat(office.find(id).state()).isEqualTo(ArticleState.SCHEDULED);

        clock.moveTo(tomorrow.minusMillis(1));
        assertThat(isPublic(id)).isFalse();
        clock.moveTo(tomorrow);
        assertThat(isPublic(id)).isTrue();
        assertThat(office.find(id).state()).isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    void aStoppedArticleNeverAppears() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        long id = office.scheduled(PressOffice.text("Halt", BODY, null), tomorrow);
        assertRefused(
                ArticleRefusal.WAITS,
                () -> desk.save(id, 1, PressOffice.text("Halt", "Neu.", null), PressOffice.WRITER));
        review.stop(id, PressOffice.SECOND, "Doch nicht");

        clock.moveTo(tomorrow.plusSeconds(1));
        assertThat(isPublic(id)).isFalse();
        assertThat(office.find(id).state()).isEqualTo(ArticleState.DRAFT);
        assertRefused(ArticleRefusal.NOT_SCHEDULED, () -> review.stop(id, PressOffice.SECOND, "Noch einmal"));
    }

    @Test
    void thePublicKeepsTheOldRevisionUntilTheNewOneIsApproved() {
        long id = office.published("Bestand", "Alt.");
        desk.save(id, 1, PressOffice.text("Bestand", "Neu.", null), PressOffice.WRITER);

        assertThat(body(id)).isEqualTo("Alt.");
        assertThat(office.find(id).live()).isEqualTo(1);
        review.submit(id, PressOffice.WRITER);
        Instant later = clock.instant().plusSeconds(60);
        office.approve(id, later);
        assertThat(body(id)).isEqualTo("Alt.");
        clock.moveTo(later);
        assertThat(body(id)).isEqualTo("Neu.");
        PublishedArticle article = published.newest(0, 1).getFirst();
        assertThat(Duration.between(article.publishedAt(), article.changedAt())).isEqualTo(Duration.ofSeconds(60));
    }

    private String body(long id) {
        return published
                .bySlug(office.find(id).slug().value())
                .orElseThrow()
                .text()
                .body();
    }

    @Test
    void whatIsSentBackIsADraftAgainAndTheLogSaysWhy() {
        long id = office.inReview("Zurück", BODY);
        assertRefused(ArticleRefusal.REASON_MISSING, () -> review.sendBack(id, PressOffice.SECOND, " "));
        review.sendBack(id, PressOffice.SECOND, "Zweiter Satz fehlt");

        assertThat(articles.log(id))
                .extracting(ArticleLogLine::status)
                .containsExactly(ArticleStatus.DRAFT, ArticleStatus.IN_REVIEW, ArticleStatus.DRAFT);
        assertThat(articles.log(id).getLast().reason()).isEqualTo("Zweiter Satz fehlt");
    }

    @Test
    void aWithdrawnArticleIsGoneForGoodAndSaysWhy() {
        long id = office.published("Weg", BODY);
        review.withdraw(id, PressOffice.SECOND, "Die Zahlen waren falsch");
        String slug = office.find(id).slug().value();

        assertThat(published.bySlug(slug)).isEmpty();
        assertThat(published.withdrawn(slug).orElseThrow().reason()).isEqualTo("Die Zahlen waren falsch");
        assertRefused(
                ArticleRefusal.WITHDRAWN,
                () -> desk.save(id, 1, PressOffice.text("Weg", "Neu.", null), PressOffice.WRITER));
        assertRefused(ArticleRefusal.WITHDRAWN, () -> review.withdraw(id, PressOffice.SECOND, "Noch einmal"));
    }

    @Test
    void whatWasNeverPublicIsNotWithdrawn() {
        long id = office.draft("Nie da", BODY);
        assertRefused(ArticleRefusal.NOT_PUBLIC, () -> review.withdraw(id, PressOffice.SECOND, "Grund"));
    }

    @Test
    void aRefutedSentenceIsPublishedOnlyWithAReason() {
        long id = office.inReview("Widerlegt", RefutingCheck.REFUTED + ".");
        assertRefused(ArticleRefusal.REFUTED, () -> review.approve(id, 1, null, PressOffice.SECOND, " "));

        review.approve(id, 1, null, PressOffice.SECOND, "Zitat aus einem anderen Index");

        assertThat(articles.log(id).getLast().reason()).isEqualTo("Zitat aus einem anderen Index");
    }

    @Test
    void onlyTheRevisionThatWasReadIsApproved() {
        long id = office.inReview("Gelesen", BODY);
        desk.save(id, 1, PressOffice.text("Gelesen", "Untergeschoben.", null), PressOffice.WRITER);
        review.submit(id, PressOffice.WRITER);
        assertRefused(ArticleRefusal.CHANGED_MEANWHILE, () -> review.approve(id, 1, null, PressOffice.SECOND, ""));
        assertRefused(
                ArticleRefusal.INSTANT_PAST, () -> review.approve(id, 2, clock.instant(), PressOffice.SECOND, ""));
    }

    @Test
    void anArticleThatLacksSomethingIsNotHandedOn() {
        long id = desk.begin(ArticleText.begin("de", "Nur eine Überschrift"), PressOffice.WRITER);
        assertRefused(ArticleRefusal.NOT_READY, () -> review.submit(id, PressOffice.WRITER));
        long other = office.draft("Leerer Platzhalter", "Rang {{rang atlantis 2025}}.");
        assertRefused(ArticleRefusal.NOT_READY, () -> review.submit(other, PressOffice.WRITER));
    }

    @Test
    void everyStepIsInTheAuditLog() {
        long id = office.published("Protokoll", BODY);
        review.withdraw(id, PressOffice.SECOND, "Grund genug");

        Stream<AuditAction> acts = audit.find(null, id + " protokoll", Long.MAX_VALUE, 20).stream()
                .map(line -> line.note().action());
        assertThat(acts)
                .containsExactly(
                        AuditAction.ARTICLE_WITHDRAWN,
                        AuditAction.ARTICLE_PUBLISHED,
                        AuditAction.ARTICLE_SUBMITTED,
                        AuditAction.ARTICLE_BEGUN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update article_revision set document = '{}'",
                "delete from article_revision",
                "update article_status set reason = 'anders'",
                "delete from article_status",
                "truncate article_status",
                "update article_release set publish_at = publish_at - interval '1 day'",
                "delete from article_release",
                "delete from article",
                "truncate article cascade"
            })
    void theDatabaseKeepsWhatWasWritten(String statement) {
        office.published("Fest " + statement.hashCode(), BODY);
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> database.execute(statement));
    }
}
