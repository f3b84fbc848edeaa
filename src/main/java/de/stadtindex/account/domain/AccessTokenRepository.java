package de.stadtindex.account.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores keys by their hash. */
public interface AccessTokenRepository extends Repository<AccessToken, Long> {

    AccessToken save(AccessToken token);

    Optional<AccessToken> findByTokenHash(String tokenHash);

    Optional<AccessToken> findByIdAndOwner(long id, String owner);

    /** Notes a use, unless one was noted since; touches nothing else, so that a key revoked meanwhile stays so. */
    @Modifying
    @Query("""
        update AccessToken t set t.lastUsedAt = :now
        where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt < :since)
        """)
    int noteUse(long id, Instant now, Instant since);

    /** A person's keys that still work, the newest last. */
    @Query("""
        select t from AccessToken t
        where t.owner = :owner and t.revokedAt is null and t.expiresAt > :now
        order by t.id
        """)
    List<AccessToken> findGood(String owner, Instant now);
}
