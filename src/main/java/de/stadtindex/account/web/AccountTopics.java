package de.stadtindex.account.web;

import de.stadtindex.platform.access.DeskTopic;
import de.stadtindex.platform.access.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of the pages about people. */
@Configuration(proxyBeanMethods = false)
class AccountTopics {

    @Bean
    DeskTopic peopleTopic() {
        return new DeskTopic("people", "/redaktion/personen", 80, Set.of(Role.ADMINISTRATOR));
    }
}
