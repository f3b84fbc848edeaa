package de.stadtindex.account.domain;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts attempts of all instances. */
public interface SignInAttemptRepository extends Repository<SignInAttempt, Long> {

    SignInAttempt save(SignInAttempt attempt);

    long countByAccountAndAddressAndAttemptedAtAfter(String account, String address, Instant instant);

    long countByAccountAndAttemptedAtAfter(String account, Instant instant);

    long countByAddressAndAttemptedAtAfter(String address, Instant instant);

    long countByAddressStartingWithAndAttemptedAtAfter(String site, Instant instant);

    /** Lets attempts on one account queue up until the transaction ends, so that many at once cannot slip under the limit. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtext(:account)) as text)", nativeQuery = true)
    String lock(String account);

    @Modifying
    @Query("delete from SignInAttempt a where a.account = :account")
    int deleteByAccount(String account);

    @Modifying
    @Query("delete from SignInAttempt a where a.attemptedAt < :instant")
    int deleteAttemptedBefore(Instant instant);
}
