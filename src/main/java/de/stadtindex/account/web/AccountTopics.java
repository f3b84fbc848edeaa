package de.stadtindex.account.web;

import de.stadtindex.platform.access.DeskTopic;
import de.stadtindex.platform.access.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entries of the pages about people and their keys. */
@Configuration(proxyBeanMethods = false)
class AccountTopics {

    @Bean
    DeskTopic tokensTopic() {
        return new DeskTopic("tokens", "/redaktion/schluessel", 70, Set.of(Role.EDITOR));
    }

    @Bean
    DeskTopic peopleTopic() {
        return new DeskTopic("people", "/redaktion/personen", 80, Set.of(Role.ADMINISTRATOR));
    }
}
