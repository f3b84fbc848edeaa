package de.stadtindex.ranking.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores preview links by their hash; a link is good until it expires, is ended, or its version is given up. */
public interface PreviewLinkRepository extends Repository<PreviewLink, Long> {

    String GOOD = """
        select l from PreviewLink l
        where l.expiresAt > :now and l.endedAt is null and exists (
            select 1 from EditionVersion v
            where v.edition.year = l.edition and v.number = l.number and v.status not in (WITHDRAWN, DISCARDED))
        """;

    PreviewLink save(PreviewLink link);

    @Query(GOOD + "and l.tokenHash = :tokenHash")
    Optional<PreviewLink> findGood(String tokenHash, Instant now);

    @Query(GOOD + "and l.edition = :edition and l.number = :number order by l.id desc")
    List<PreviewLink> findGood(int edition, int number, Instant now);
}
