package de.stadtindex.desk.web.registry;

import de.stadtindex.platform.access.DeskTopic;
import de.stadtindex.platform.access.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of editions, cities and categories. */
@Configuration(proxyBeanMethods = false)
class RegistryTopics {

    @Bean
    DeskTopic registryTopic() {
        return new DeskTopic("registry", Place.EDITIONS, 40, Set.of(Role.ADMINISTRATOR, Role.EDITOR));
    }
}
