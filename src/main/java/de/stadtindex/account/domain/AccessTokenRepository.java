package de.stadtindex.account.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores keys by their hash. */
public interface AccessTokenRepository extends Repository<AccessToken, Long> {

    AccessToken save(AccessToken token);

    Optional<AccessToken> findByTokenHash(String tokenHash);

    Optional<AccessToken> findByIdAndOwner(long id, String owner);

    /** A person's keys that still work, the newest last. */
    @Query("""
        select t from AccessToken t
        where t.owner = :owner and t.revokedAt is null and t.expiresAt > :now
        order by t.id
        """)
    List<AccessToken> findGood(String owner, Instant now);
}
