package de.stadtindex.ranking.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stored reasons about comparability. */
public interface ComparabilityRepository extends ListCrudRepository<Comparability, Comparability.Identity> {

    List<Comparability> findAllByOrderByEdition();
}
