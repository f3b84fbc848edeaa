package de.stadtindex.article.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored articles and their addresses. */
public interface ArticleRepository extends Repository<Article, Long> {

    Article save(Article article);

    /** Writes now what has changed, so that a taken address shows at once. */
    void flush();

    Optional<Article> findById(long id);

    /** Lets nobody else change the article until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> hold(long id);

    /** The newest first. */
    @Query("select a from Article a order by a.id desc")
    List<Article> findNewest(Limit limit);

    @Query("select a from Article a where a.slug = :slug")
    Optional<Article> findBySlug(String slug);

    /** Whether an article has the address, or had it while it was public. */
    @Query(
            nativeQuery = true,
            value = "select exists (select 1 from article where slug = :slug)"
                    + " or exists (select 1 from article_former_slug where slug = :slug)")
    boolean isTaken(String slug);

    @Query(nativeQuery = true, value = "select article_id from article_former_slug where slug = :slug")
    Optional<Long> findIdByFormerSlug(String slug);

    @Modifying
    @Query(nativeQuery = true, value = "insert into article_former_slug (slug, article_id) values (:slug, :id)")
    void keepFormerSlug(String slug, long id);

    /** So that an article may have an address of its own back. */
    @Modifying
    @Query(nativeQuery = true, value = "delete from article_former_slug where slug = :slug and article_id = :id")
    int forgetFormerSlug(String slug, long id);
}
