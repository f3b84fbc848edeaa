package de.stadtindex.ranking.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored versions. */
public interface EditionVersionRepository extends Repository<EditionVersion, Long> {

    String WITH_ALL = "select v from EditionVersion v join fetch v.edition join fetch v.decisions ";

    EditionVersion save(EditionVersion version);

    /** Writes what has changed now, so that a lost race shows at once. */
    void flush();

    /**
     * The visibility predicate: approved, its instant reached, not withdrawn. Everything the public reads starts here.
     *
     * @param asOf the instant whose state is shown, not after the current one
     */
    @Query("""
        select v from EditionVersion v join fetch v.edition
        where v.status = APPROVED and v.publishAt <= :asOf
        order by v.edition.year, v.number\
        """)
    List<EditionVersion> findVisible(Instant asOf);

    /** Versions that were public once, with their logs; all the public may know of them is that. */
    @Query(WITH_ALL + "where v.status = WITHDRAWN order by v.edition.year, v.number")
    List<EditionVersion> findWithdrawn();

    @Query(WITH_ALL + "order by v.edition.year desc, v.number desc")
    List<EditionVersion> findAll();

    @Query(WITH_ALL + "where v.edition.year = :year order by v.number desc")
    List<EditionVersion> findByYear(int year);

    @Query(WITH_ALL + "where v.edition.year = :year and v.number = :number")
    Optional<EditionVersion> findByNumber(int year, int number);

    @Query("select coalesce(max(v.number), 0) from EditionVersion v where v.edition.year = :year")
    int highestNumber(int year);

    /** The first instant after this one at which an approved version becomes public; null where none waits. */
    @Query("select min(v.publishAt) from EditionVersion v where v.status = APPROVED and v.publishAt > :after")
    @Nullable
    Instant findNextRelease(Instant after);

    /** Of every edition that has an approved version, or one that was public and is no longer, the first instant. */
    @Query("""
        select new de.stadtindex.ranking.domain.FirstRelease(v.edition.year, min(v.publishAt)) from EditionVersion v
        where v.status in (APPROVED, WITHDRAWN) group by v.edition.year\
        """)
    List<FirstRelease> findFirstReleases();
}
