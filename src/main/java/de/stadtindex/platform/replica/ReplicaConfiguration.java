package de.stadtindex.platform.replica;

import de.stadtindex.platform.content.PublicContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Reads from a replica where a setting names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("stadtindex.replica.url")
@EnableConfigurationProperties(ReplicaProperties.class)
class ReplicaConfiguration {

    @Bean
    static ReplicaRouting replicaRouting(
            ObjectProvider<ReplicaProperties> properties,
            ObjectProvider<JdbcConnectionDetails> database,
            ObjectProvider<PublicContent> content) {
        return new ReplicaRouting(properties, database, content);
    }

    @Bean
    FilterRegistrationBean<PublicReads> publicReads(
            @Value("${server.servlet.session.cookie.name:SESSION}") String session) {
        FilterRegistrationBean<PublicReads> filter = new FilterRegistrationBean<>(new PublicReads(session));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 4);
        return filter;
    }
}
