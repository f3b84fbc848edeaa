package de.stadtindex.article;

import de.stadtindex.article.domain.Article;
import de.stadtindex.article.domain.ArticleDecision;
import de.stadtindex.article.domain.ArticleLogRepository;
import de.stadtindex.article.domain.ArticleRepository;
import de.stadtindex.audit.AuditAction;
import de.stadtindex.audit.AuditLog;
import de.stadtindex.audit.AuditNote;
import de.stadtindex.core.ArticleStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Lets people change an article one after the other, and writes down who did what. */
@Component
class ArticleLedger {

    private final ArticleRepository articles;
    private final ArticleLogRepository decisions;
    private final AuditLog audit;
    private final Clock clock;

    ArticleLedger(ArticleRepository articles, ArticleLogRepository decisions, AuditLog audit, Clock clock) {
        this.articles = articles;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The article, which nobody else changes until the end of the transaction. */
    Article hold(long id) {
        return articles.hold(id).orElseThrow(() -> new ArticleNotFoundException(id));
    }

    /** This instant, as exact as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes the newest revision a step further. */
    void decide(Article article, ArticleStatus next, String actor, String reason) {
        article.become(next);
        decisions.save(new ArticleDecision(article, now(), actor, reason.strip()));
    }

    /** The note in the audit log about an article. */
    static AuditNote note(AuditAction action, Article article) {
        return AuditNote.of(action, article.id() + " " + article.slug());
    }

    void remember(String actor, AuditNote note) {
        audit.write(actor, note);
    }
}
