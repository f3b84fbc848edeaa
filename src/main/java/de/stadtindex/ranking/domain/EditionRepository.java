package de.stadtindex.ranking.domain;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Stored editions. */
public interface EditionRepository extends ListCrudRepository<Edition, Integer> {

    /** Waits for and takes the lock on filling the database; the transaction's end gives it back. */
    @Query(nativeQuery = true, value = "select 1 from (select pg_advisory_xact_lock(20190101)) as locked")
    int lock();

    /** The edition, once nobody else decides on its versions; the transaction's end lets the next one in. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Edition e where e.year = :year")
    Optional<Edition> hold(int year);
}
