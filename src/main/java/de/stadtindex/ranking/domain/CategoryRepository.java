package de.stadtindex.ranking.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Stored categories. */
public interface CategoryRepository extends ListCrudRepository<Category, String> {

    @Query("select distinct c from Category c left join fetch c.labels order by c.position")
    List<Category> findAllWithLabels();
}
