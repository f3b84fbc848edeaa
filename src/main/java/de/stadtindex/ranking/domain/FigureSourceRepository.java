package de.stadtindex.ranking.domain;

import org.springframework.data.repository.ListCrudRepository;

/** Stored sources. */
public interface FigureSourceRepository extends ListCrudRepository<FigureSource, Long> {}
