package de.stadtindex.press.web.editing;

import de.stadtindex.platform.access.DeskTopic;
import de.stadtindex.platform.access.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of the articles. */
@Configuration(proxyBeanMethods = false)
class ArticleTopics {

    @Bean
    DeskTopic articlesTopic() {
        return new DeskTopic(
                "articles", "/redaktion/artikel", 40, Set.of(Role.PRESS, Role.APPROVER, Role.ADMINISTRATOR));
    }
}
