package de.stadtindex.article.domain;

import de.stadtindex.core.ArticleStatus;
import de.stadtindex.core.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text of the press office: its address, and where its newest revision stands. */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status = ArticleStatus.DRAFT;

    private int revision = 1;

    @SuppressWarnings("UnusedVariable") // only read in the database
    private Instant createdAt;

    protected Article() {}

    /** A draft whose first revision is about to be stored. */
    public Article(Slug slug, Instant createdAt) {
        this.slug = slug.value();
        this.createdAt = createdAt;
    }

    /** Takes in a further revision, which nobody has approved. */
    public int revise() {
        status = ArticleStatus.DRAFT;
        return ++revision;
    }

    public void become(ArticleStatus next) {
        status = next;
    }

    public void move(Slug next) {
        slug = next.value();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public Slug slug() {
        return new Slug(slug);
    }

    public ArticleStatus status() {
        return status;
    }

    /** Number of the newest revision. */
    public int revision() {
        return revision;
    }
}
