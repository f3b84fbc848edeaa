package de.stadtindex.article.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link by which somebody outside sees an article before its time, and not for ever; only its hash is kept. */
@Entity
@SuppressWarnings("UnusedVariable") // queries name the fields
public class ArticlePreviewLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String tokenHash;
    private long articleId;
    private String reader;
    private String createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant endedAt;

    protected ArticlePreviewLink() {}

    /**
     * A link just handed out.
     *
     * @param reader for whom, in the words of whoever made it
     */
    public ArticlePreviewLink(
            String tokenHash, long articleId, String reader, String createdBy, Instant createdAt, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.articleId = articleId;
        this.reader = reader;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    /** Ends the link before its time. */
    public void end(Instant now) {
        endedAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long articleId() {
        return articleId;
    }

    public String reader() {
        return reader;
    }

    /** Who handed the link out. */
    public String createdBy() {
        return createdBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
