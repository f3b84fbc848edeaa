package de.stadtindex.ranking.domain;

import org.springframework.data.repository.ListCrudRepository;

/** Stored editions. */
public interface EditionRepository extends ListCrudRepository<Edition, Integer> {}
