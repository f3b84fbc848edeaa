package de.stadtindex.platform.request;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names requests once it is known whether they come through a proxy that is trusted. */
@Configuration(proxyBeanMethods = false)
class RequestNameConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestNames() {
        return server -> server.addEngineValves(new RequestNameValve());
    }
}
