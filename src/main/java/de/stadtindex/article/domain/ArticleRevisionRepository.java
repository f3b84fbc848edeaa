package de.stadtindex.article.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored revisions, and the one rule that says which of them are public. */
public interface ArticleRevisionRepository extends Repository<ArticleRevision, Long> {

    /** The visibility predicate: the last release whose instant has come, of an article that is not withdrawn. */
    String PUBLIC = """
        from Article a join ArticleRelease l on l.articleId = a.id
        join ArticleRevision r on r.articleId = a.id and r.number = l.revision
        where a.status <> WITHDRAWN and l.id = (select max(x.id) from ArticleRelease x
            where x.articleId = a.id and x.publishAt <= :now and x.stoppedAt is null)
        """;

    String WITH_FIRST = "select new de.stadtindex.article.domain.PublicRevision(a, r, l.publishAt,"
            + " (select min(y.publishAt) from ArticleRelease y where y.articleId = a.id and y.stoppedAt is null)) ";

    /** What the public read until its article was withdrawn, with that decision. */
    String WITHDRAWN = """
        select new de.stadtindex.article.domain.WithdrawnRevision(a, r, d,
            (select min(y.publishAt) from ArticleRelease y where y.articleId = a.id and y.stoppedAt is null))
        from Article a join ArticleDecision d on d.articleId = a.id and d.status = WITHDRAWN
        join ArticleRelease l on l.articleId = a.id
        join ArticleRevision r on r.articleId = a.id and r.number = l.revision
        where a.status = WITHDRAWN and l.id = (select max(x.id) from ArticleRelease x
            where x.articleId = a.id and x.publishAt <= d.happenedAt and x.stoppedAt is null)
        """;

    ArticleRevision save(ArticleRevision revision);

    Optional<ArticleRevision> findByArticleIdAndNumber(long articleId, int number);

    /** The newest first. */
    @Query("select r from ArticleRevision r where r.articleId = :articleId order by r.number desc")
    List<ArticleRevision> findOf(long articleId, Limit limit);

    /** The newest revision of each of these articles. */
    @Query("select r from Article a join ArticleRevision r on r.articleId = a.id and r.number = a.revision"
            + " where a.id in :articles")
    List<ArticleRevision> findLatest(List<Long> articles);

    /** What the public may read, the newest first; the first {@code skip} left out. */
    @Query(WITH_FIRST + PUBLIC + "order by l.publishAt desc, a.id desc limit :most offset :skip")
    List<PublicRevision> findPublic(Instant now, int skip, int most);

    @Query(WITH_FIRST + PUBLIC + "and a.slug = :slug")
    Optional<PublicRevision> findPublic(Instant now, String slug);

    /** The same of all, but only where it is. */
    @Query("select new de.stadtindex.article.domain.PublicAddress(a.slug, l.publishAt) " + PUBLIC
            + "order by l.publishAt desc, a.id desc")
    List<PublicAddress> findPublicAddresses(Instant now);

    /** Of these articles. */
    @Query(WITH_FIRST + PUBLIC + "and a.id in :articles")
    List<PublicRevision> findPublicOf(Instant now, List<Long> articles);

    /** What was withdrawn, the last first. */
    @Query(WITHDRAWN + "order by d.id desc limit :most")
    List<WithdrawnRevision> findWithdrawn(int most);

    @Query(WITHDRAWN + "and a.slug = :slug")
    Optional<WithdrawnRevision> findWithdrawn(String slug);

    @Query("select count(a) " + PUBLIC)
    long countPublic(Instant now);

    @Query("select count(a) > 0 " + PUBLIC + "and r.pictureId = :picture")
    boolean isPicturePublic(Instant now, long picture);
}
