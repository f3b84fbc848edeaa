package de.stadtindex.desk.web.feedback;

import de.stadtindex.platform.access.DeskTopic;
import de.stadtindex.platform.access.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu entry of visitors' messages. */
@Configuration(proxyBeanMethods = false)
class FeedbackTopics {

    @Bean
    DeskTopic feedbackTopic() {
        return new DeskTopic("feedback", "/redaktion/rueckmeldungen", 80, Set.of(Role.EDITOR, Role.ADMINISTRATOR));
    }
}
