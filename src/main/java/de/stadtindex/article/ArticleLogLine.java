package de.stadtindex.article;

import de.stadtindex.article.domain.ArticleDecision;
import de.stadtindex.core.ArticleStatus;
import java.time.Instant;

/**
 * A decision on an article.
 *
 * @param status the state it led to
 * @param reason in the words of whoever decided; empty where nobody asked
 */
public record ArticleLogLine(int revision, ArticleStatus status, Instant happenedAt, String actor, String reason) {

    static ArticleLogLine of(ArticleDecision decision) {
        return new ArticleLogLine(
                decision.revision(), decision.status(), decision.happenedAt(), decision.actor(), decision.reason());
    }
}
