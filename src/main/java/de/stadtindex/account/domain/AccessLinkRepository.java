package de.stadtindex.account.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores links by their hash. */
public interface AccessLinkRepository extends Repository<AccessLink, String> {

    AccessLink save(AccessLink link);

    Optional<AccessLink> findByTokenHash(String tokenHash);

    /** The link, held until the transaction ends, so that of two people who follow it at once one comes too late. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from AccessLink l where l.tokenHash = :tokenHash")
    Optional<AccessLink> findForUse(String tokenHash);

    /** Makes all open links of a person useless. */
    @Modifying
    @Query("update AccessLink l set l.usedAt = :now where l.personId = :person and l.usedAt is null")
    int useAllOf(long person, Instant now);

    @Modifying
    @Query("delete from AccessLink l where l.expiresAt < :instant")
    int deleteExpiredBefore(Instant instant);
}
