package de.stadtindex.article.domain;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores what people are typing, one state for each person and article. */
public interface ArticleAutosaveRepository extends Repository<ArticleAutosave, ArticleAutosave.Key> {

    /** One statement, so that two tabs of one person never stand in each other's way. */
    @Modifying
    @Query(nativeQuery = true, value = """
        insert into article_autosave (article_id, person, revision, document, saved_at)
        values (:articleId, :person, :revision, :document, :savedAt)
        on conflict (article_id, person) do update
        set revision = excluded.revision, document = excluded.document, saved_at = excluded.saved_at
        """)
    void keep(long articleId, String person, int revision, String document, Instant savedAt);

    @Query("select s from ArticleAutosave s where s.articleId = :articleId and s.person = :person")
    Optional<ArticleAutosave> find(long articleId, String person);

    @Modifying
    @Query("delete from ArticleAutosave s where s.articleId = :articleId and s.person = :person")
    void drop(long articleId, String person);
}
