package de.stadtindex.article.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From which instant on a revision is public, until the next release of its article. */
@Entity
public class ArticleRelease {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @SuppressWarnings("UnusedVariable") // queries name it
    private @Nullable Long id;

    private long articleId;
    private int revision;
    private Instant publishAt;
    private @Nullable Instant stoppedAt;

    protected ArticleRelease() {}

    /** The release of the newest revision of an article. */
    public ArticleRelease(Article article, Instant publishAt) {
        this.articleId = article.id();
        this.revision = article.revision();
        this.publishAt = publishAt;
    }

    /** Takes it back before its instant. */
    public void stop(Instant now) {
        stoppedAt = now;
    }

    public boolean isStopped() {
        return stoppedAt != null;
    }

    public long articleId() {
        return articleId;
    }

    public int revision() {
        return revision;
    }

    public Instant publishAt() {
        return publishAt;
    }
}
