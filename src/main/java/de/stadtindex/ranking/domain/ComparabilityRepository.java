package de.stadtindex.ranking.domain;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stored reasons about comparability. */
public interface ComparabilityRepository extends ListCrudRepository<Comparability, Comparability.Identity> {

    List<Comparability> findAllByOrderByEdition();

    /** What is noted of an edition, against whichever one before. */
    List<Comparability> findByEditionOrderByReason(Integer edition);

    /** Writes what has changed now, so that a reason can be given anew. */
    void flush();
}
