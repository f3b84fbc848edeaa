package de.stadtindex.desk.web.release;

import de.stadtindex.platform.access.DeskTopic;
import de.stadtindex.platform.access.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of the versions. */
@Configuration(proxyBeanMethods = false)
class ReleaseTopics {

    @Bean
    DeskTopic versionsTopic() {
        return new DeskTopic(
                "versions", "/redaktion/versionen", 30, Set.of(Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR));
    }
}
