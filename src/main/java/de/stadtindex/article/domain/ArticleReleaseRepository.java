package de.stadtindex.article.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored releases. */
public interface ArticleReleaseRepository extends Repository<ArticleRelease, Long> {

    ArticleRelease save(ArticleRelease release);

    /** Those that nobody stopped, the oldest first. */
    @Query("select l from ArticleRelease l where l.articleId in :articles and l.stoppedAt is null order by l.id")
    List<ArticleRelease> findStanding(Collection<Long> articles);

    /** The first instant after this one at which a revision becomes public; null where none waits. */
    @Query("select min(l.publishAt) from ArticleRelease l where l.stoppedAt is null and l.publishAt > :after")
    @Nullable
    Instant findNextRelease(Instant after);
}
