package de.stadtindex.article;

import de.stadtindex.article.domain.Article;
import de.stadtindex.article.domain.ArticleRelease;
import de.stadtindex.article.domain.ArticleReleaseRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.core.ArticleStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes articles from draft to the public and back; each step is in the log, and most need a reason. */
@Service
@Transactional
public class ArticleReview {

    private static final int SHORTEST_REASON = 3;

    private final ArticleReleaseRepository releases;
    private final ArticleReadiness readiness;
    private final ArticleLedger ledger;

    ArticleReview(ArticleReleaseRepository releases, ArticleReadiness readiness, ArticleLedger ledger) {
        this.releases = releases;
        this.readiness = readiness;
        this.ledger = ledger;
    }

    /**
     * Hands the newest revision to a second person.
     *
     * @throws ArticleRefusedException when it is no draft, or something the public needs is missing
     */
    public void submit(long id, String actor) {
        Article article = ledger.hold(id);
        require(article, article.status() == ArticleStatus.DRAFT, ArticleRefusal.NOT_A_DRAFT);
        require(article, readiness.of(article).isReady(), ArticleRefusal.NOT_READY);
        step(article, ArticleStatus.IN_REVIEW, AuditAction.ARTICLE_SUBMITTED, actor, "");
    }

    /** Gives the article back to those who write it; refused without a reason. */
    public void sendBack(long id, String actor, String reason) {
        Article article = ledger.hold(id);
        require(article, article.status() == ArticleStatus.IN_REVIEW, ArticleRefusal.NOT_IN_REVIEW);
        requireReason(article, reason);
        step(article, ArticleStatus.DRAFT, AuditAction.ARTICLE_SENT_BACK, actor, reason);
    }

    /**
     * Decides that a revision becomes public.
     *
     * @param revision the one that was read
     * @param publishAt an instant to come; null for now
     * @param reason needed where the figures refute a sentence
     * @throws ArticleRefusedException when another revision was saved since, its writer is the same person, or it is not ready
     */
    public void approve(long id, int revision, @Nullable Instant publishAt, String actor, String reason) {
        Article article = ledger.hold(id);
        Instant now = ledger.now();
        require(article, article.status() == ArticleStatus.IN_REVIEW, ArticleRefusal.NOT_IN_REVIEW);
        require(article, article.revision() == revision, ArticleRefusal.CHANGED_MEANWHILE);
        require(article, publishAt == null || publishAt.isAfter(now), ArticleRefusal.INSTANT_PAST);
        Readiness state = readiness.of(article);
        require(article, !state.writtenBy().equals(actor), ArticleRefusal.SAME_PERSON);
        require(article, state.isReady(), ArticleRefusal.NOT_READY);
        require(article, state.refuted().isEmpty() || isReason(reason), ArticleRefusal.REFUTED);
        releases.save(new ArticleRelease(article, publishAt == null ? now : publishAt));
        AuditAction act = publishAt == null ? AuditAction.ARTICLE_PUBLISHED : AuditAction.ARTICLE_SCHEDULED;
        ledger.decide(article, ArticleStatus.APPROVED, actor, reason);
        ledger.remember(
                actor,
                ArticleLedger.note(act, article)
                        .changed(null, revision + (publishAt == null ? "" : " " + publishAt))
                        .because(reason.isBlank() ? null : reason.strip()));
    }

    /** Takes an approval back before its instant; the revision becomes a draft again. Refused without a reason. */
    public void stop(long id, String actor, String reason) {
        Article article = ledger.hold(id);
        Instant now = ledger.now();
        Optional<ArticleRelease> waiting = releases.findStanding(List.of(id)).stream()
                .filter(release -> article.status() == ArticleStatus.APPROVED)
                .filter(release -> release.publishAt().isAfter(now))
                .findFirst();
        require(article, waiting.isPresent(), ArticleRefusal.NOT_SCHEDULED);
        requireReason(article, reason);
        waiting.get().stop(now);
        step(article, ArticleStatus.DRAFT, AuditAction.ARTICLE_STOPPED, actor, reason);
    }

    /** Takes what is public out of sight, for ever; the public reads the reason. Refused without one. */
    public void withdraw(long id, String actor, String reason) {
        Article article = ledger.hold(id);
        boolean isPublic = releases.findStanding(List.of(id)).stream()
                .anyMatch(release -> !release.publishAt().isAfter(ledger.now()));
        require(article, article.status() != ArticleStatus.WITHDRAWN, ArticleRefusal.WITHDRAWN);
        require(article, isPublic, ArticleRefusal.NOT_PUBLIC);
        requireReason(article, reason);
        step(article, ArticleStatus.WITHDRAWN, AuditAction.ARTICLE_WITHDRAWN, actor, reason);
    }

    private void step(Article article, ArticleStatus next, AuditAction act, String actor, String reason) {
        String before = article.status().name();
        ledger.decide(article, next, actor, reason);
        ledger.remember(
                actor,
                ArticleLedger.note(act, article)
                        .changed(before, next.name())
                        .because(reason.isBlank() ? null : reason.strip()));
    }

    private static void requireReason(Article article, String reason) {
        require(article, isReason(reason), ArticleRefusal.REASON_MISSING);
    }

    private static boolean isReason(String reason) {
        return reason.strip().length() >= SHORTEST_REASON;
    }

    private static void require(Article article, boolean allowed, ArticleRefusal otherwise) {
        if (!allowed) {
            throw new ArticleRefusedException(article.id(), otherwise);
        }
    }
}
