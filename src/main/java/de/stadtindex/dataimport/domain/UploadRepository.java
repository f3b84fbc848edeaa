package de.stadtindex.dataimport.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores what is known of uploaded files. */
public interface UploadRepository extends Repository<Upload, Long> {

    Upload save(Upload upload);

    @Query("select u from Upload u left join fetch u.acknowledgements where u.id = :id")
    Optional<Upload> findWithAcknowledgements(long id);

    /** The newest uploads first. */
    @Query("select u from Upload u order by u.id desc")
    List<Upload> findNewest(Limit limit);

    /** Files of one person of which nothing has become yet, the newest first. */
    @Query("""
        select u from Upload u
        where u.uploadedBy = :actor and u.draftNumber is null and u.discardedAt is null
        order by u.id desc
        """)
    List<Upload> findUndecided(String actor, Limit limit);

    /** Files of one person with the same bytes for the same purpose of which nothing has become yet, the newest first. */
    @Query("select u.id from Upload u where u.edition = :edition and u.category is not distinct from :category"
            + " and u.sha256 = :sha256 and u.uploadedBy = :person and u.draftNumber is null and u.discardedAt is null"
            + " order by u.id desc")
    List<Long> findOpen(int edition, @Nullable String category, String sha256, String person);
}
