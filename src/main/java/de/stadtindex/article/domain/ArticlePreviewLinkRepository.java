package de.stadtindex.article.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores preview links by their hash; a link is good until it expires, is ended, or its article is withdrawn. */
public interface ArticlePreviewLinkRepository extends Repository<ArticlePreviewLink, Long> {

    String GOOD = """
        select l from ArticlePreviewLink l
        where l.expiresAt > :now and l.endedAt is null
            and exists (select 1 from Article a where a.id = l.articleId and a.status <> WITHDRAWN)
        """;

    ArticlePreviewLink save(ArticlePreviewLink link);

    @Query(GOOD + "and l.tokenHash = :tokenHash")
    Optional<ArticlePreviewLink> findGood(String tokenHash, Instant now);

    @Query(GOOD + "and l.articleId = :articleId order by l.id desc")
    List<ArticlePreviewLink> findGood(long articleId, Instant now);
}
