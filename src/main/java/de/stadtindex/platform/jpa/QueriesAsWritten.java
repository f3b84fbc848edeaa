package de.stadtindex.platform.jpa;

import org.springframework.data.jpa.repository.query.DeclaredQuery;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactory;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Leaves the queries of repositories as they are written. Spring Data would parse each of them at the start, to be able
 * to sort or count it; none is sorted or counted from outside, and Hibernate parses and checks each anyway.
 */
class QueriesAsWritten implements QueryEnhancerSelector {

    @Override
    public QueryEnhancerFactory select(DeclaredQuery query) {
        return QueryEnhancerFactories.fallback();
    }
}
