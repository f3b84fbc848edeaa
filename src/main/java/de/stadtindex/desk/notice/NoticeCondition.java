package de.stadtindex.desk.notice;

import de.stadtindex.platform.condition.ConditionLine;
import de.stadtindex.platform.condition.ConditionLine.Topic;
import de.stadtindex.platform.condition.ConditionSource;
import de.stadtindex.platform.text.Words;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Component;

/** Whether colleagues get letters. */
@Component
@Order(30)
class NoticeCondition implements ConditionSource {

    private final ObjectProvider<MailSender> server;

    NoticeCondition(ObjectProvider<MailSender> server) {
        this.server = server;
    }

    @Override
    public List<ConditionLine> lines(Words words) {
        return List.of(
                server.getIfAvailable() != null
                        ? ConditionLine.fine(Topic.SETTINGS, words.say("condition.mail"), "")
                        : ConditionLine.notice(
                                Topic.SETTINGS, words.say("condition.mail.none"), words.say("condition.mail.none.so")));
    }
}
