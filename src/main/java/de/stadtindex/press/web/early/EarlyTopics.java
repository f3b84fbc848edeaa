package de.stadtindex.press.web.early;

import de.stadtindex.platform.access.DeskTopic;
import de.stadtindex.platform.access.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of figures before their release. */
@Configuration(proxyBeanMethods = false)
class EarlyTopics {

    @Bean
    DeskTopic earlyTopic() {
        return new DeskTopic("early", EarlyController.LIST, 45, Set.of(Role.PRESS));
    }
}
