package de.stadtindex.ranking.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored versions. */
public interface EditionVersionRepository extends Repository<EditionVersion, Long> {

    EditionVersion save(EditionVersion version);

    /**
     * The visibility predicate: approved, its instant reached, not withdrawn. Everything the public reads starts here.
     *
     * @param asOf the instant whose state is shown, not after {@code now}
     * @param now the current instant, at which withdrawals count
     */
    @Query("""
        select v from EditionVersion v join fetch v.edition
        where v.status = APPROVED
          and v.publishAt <= :asOf
          and (v.withdrawnAt is null or v.withdrawnAt > :now)
        order by v.edition.year, v.number\
        """)
    List<EditionVersion> findVisible(Instant asOf, Instant now);

    @Query("select v from EditionVersion v where v.edition.year = :year and v.number = :number")
    Optional<EditionVersion> findByNumber(int year, int number);

    @Query("select coalesce(max(v.number), 0) from EditionVersion v where v.edition.year = :year")
    int highestNumber(int year);
}
