package de.stadtindex.article.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One saved state of an article; the database refuses to change or remove it. */
@Entity
public class ArticleRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // the persistence provider reads it
    private @Nullable Long id;

    private long articleId;
    private int number;
    private String document;

    @SuppressWarnings("UnusedVariable") // queries name it
    private @Nullable Long pictureId;

    private String writtenBy;
    private Instant writtenAt;

    protected ArticleRevision() {}

    /**
     * A state just saved.
     *
     * @param document everything it says, as JSON
     * @param pictureId the lead picture the document names; null for none
     */
    public ArticleRevision(
            long articleId,
            int number,
            String document,
            @Nullable Long pictureId,
            String writtenBy,
            Instant writtenAt) {
        this.articleId = articleId;
        this.number = number;
        this.document = document;
        this.pictureId = pictureId;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public long articleId() {
        return articleId;
    }

    /** 1 for the first. */
    public int number() {
        return number;
    }

    public String document() {
        return document;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
