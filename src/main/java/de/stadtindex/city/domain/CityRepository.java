package de.stadtindex.city.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Stored cities. */
public interface CityRepository extends ListCrudRepository<City, String> {

    /** Waits for and takes the lock on changing cities; the transaction's end gives it back. */
    @Query(nativeQuery = true, value = "select 1 from (select pg_advisory_xact_lock(20190102)) as locked")
    int lock();

    Optional<City> findBySlug(String slug);

    /** The official key of the city that once had this slug. */
    @Query(nativeQuery = true, value = "select ags from city_former_slug where slug = :slug")
    Optional<String> findAgsByFormerSlug(String slug);

    /** Which of these slugs cities once had. */
    @Query("select new de.stadtindex.city.domain.FormerSlug(slug, c.ags) from City c join c.formerSlugs slug"
            + " where slug in :slugs")
    List<FormerSlug> findFormerSlugs(Collection<String> slugs);

    List<City> findByAgsIn(Collection<String> ags);

    /** Every city with the other names people use, in one statement. */
    @Query("select distinct c from City c left join fetch c.aliases")
    List<City> findAllWithAliases();

    /** The same with the other names people use, in one statement. */
    @Query("select c from City c left join fetch c.aliases where c.ags in :ags")
    List<City> findWithAliasesByAgsIn(Collection<String> ags);
}
