package de.stadtindex.article.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds decisions on articles and finds them again; there is no way to change one. */
public interface ArticleLogRepository extends Repository<ArticleDecision, Long> {

    ArticleDecision save(ArticleDecision decision);

    /** The oldest decision first. */
    @Query("select d from ArticleDecision d where d.articleId = :articleId order by d.id")
    List<ArticleDecision> findOf(long articleId);
}
