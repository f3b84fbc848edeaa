package de.stadtindex.ranking.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored results; asked only for versions that the visibility predicate let through. */
public interface ResultRepository extends Repository<CityResult, CityResult.Identity> {

    String ROW = """
        select new de.stadtindex.ranking.domain.ResultRow(
            r.versionId, r.ags, r.category, r.rank, r.score, r.confidence, r.note, s.title, s.url)
        from CityResult r join FigureSource s on s.id = r.sourceId
        """;

    @Query(ROW + "where r.versionId = :version and r.category in :categories")
    List<ResultRow> findByVersion(long version, Collection<String> categories);

    @Query(ROW + "where r.versionId in :versions and r.ags = :city and r.category in :categories")
    List<ResultRow> findByCity(Collection<Long> versions, String city, Collection<String> categories);

    /** Those results of the city whose rank another city is reported on, too. */
    @Query(ROW + """
        where r.versionId in :versions and r.ags = :city and r.category in :categories and exists (
            select 1 from CityResult o
            where o.versionId = r.versionId and o.category = r.category and o.rank = r.rank and o.ags <> r.ags)\
        """)
    List<ResultRow> findContested(Collection<Long> versions, String city, Collection<String> categories);

    @Query(ROW + "where r.versionId in :versions and r.category = :category")
    List<ResultRow> findByCategory(Collection<Long> versions, String category);

    @Query("""
        select new de.stadtindex.ranking.domain.ParticipantRow(p.versionId, p.ags, p.confidence)
        from Participant p where p.versionId = :version\
        """)
    List<ParticipantRow> findParticipants(long version);

    @Query("""
        select new de.stadtindex.ranking.domain.ParticipantRow(p.versionId, p.ags, p.confidence)
        from Participant p where p.versionId in :versions and p.ags = :city\
        """)
    List<ParticipantRow> findParticipations(Collection<Long> versions, String city);

    @Query("select distinct p.ags from Participant p where p.versionId in :versions")
    List<String> findParticipantKeys(Collection<Long> versions);
}
