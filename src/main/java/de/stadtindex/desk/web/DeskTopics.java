package de.stadtindex.desk.web;

import de.stadtindex.platform.access.DeskTopic;
import de.stadtindex.platform.access.Role;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk's entries in the menu. */
@Configuration(proxyBeanMethods = false)
class DeskTopics {

    @Bean
    DeskTopic homeTopic() {
        return new DeskTopic("home", "/redaktion", 0, EnumSet.allOf(Role.class));
    }

    @Bean
    DeskTopic uploadsTopic() {
        return new DeskTopic("uploads", "/redaktion/hochladen", 10, Set.of(Role.EDITOR, Role.APPROVER));
    }

    @Bean
    DeskTopic auditTopic() {
        return new DeskTopic("audit", "/redaktion/protokoll", 90, Set.of(Role.ADMINISTRATOR));
    }

    @Bean
    DeskTopic conditionTopic() {
        return new DeskTopic("condition", "/redaktion/zustand", 95, Set.of(Role.ADMINISTRATOR));
    }
}
