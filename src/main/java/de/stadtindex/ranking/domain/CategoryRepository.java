package de.stadtindex.ranking.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Stored categories. */
public interface CategoryRepository extends ListCrudRepository<Category, String> {

    /** Waits for and takes the lock on changing categories; the transaction's end gives it back. */
    @Query(nativeQuery = true, value = "select 1 from (select pg_advisory_xact_lock(20190103)) as locked")
    int lock();

    @Query("select distinct c from Category c left join fetch c.labels order by c.position")
    List<Category> findAllWithLabels();
}
