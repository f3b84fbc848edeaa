package de.stadtindex.platform.jpa;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Makes the repositories of all features. */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(basePackages = "de.stadtindex", queryEnhancerSelector = QueriesAsWritten.class)
class RepositoryConfiguration {}
