package de.stadtindex.article.domain;

import de.stadtindex.core.ArticleStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line in the append-only log of an article. */
@Entity
@Table(name = "article_status")
public class ArticleDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // the persistence provider reads it
    private @Nullable Long id;

    private long articleId;
    private int revision;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status;

    private Instant happenedAt;
    private String actor;
    private String reason;

    protected ArticleDecision() {}

    /** A decision on the newest revision of an article, which has its new state already. */
    public ArticleDecision(Article article, Instant happenedAt, String actor, String reason) {
        this.articleId = article.id();
        this.revision = article.revision();
        this.status = article.status();
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.reason = reason;
    }

    public long articleId() {
        return articleId;
    }

    public int revision() {
        return revision;
    }

    /** The state the decision led to. */
    public ArticleStatus status() {
        return status;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String actor() {
        return actor;
    }

    /** In the words of whoever decided; empty where nobody asked. */
    public String reason() {
        return reason;
    }
}
