package de.stadtindex.platform.web;

import de.stadtindex.platform.condition.ConditionLine;
import de.stadtindex.platform.condition.ConditionLine.Topic;
import de.stadtindex.platform.condition.ConditionSource;
import de.stadtindex.platform.text.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the portal knows its own address. */
@Component
@Order(10)
class WebCondition implements ConditionSource {

    private final WebProperties properties;

    WebCondition(WebProperties properties) {
        this.properties = properties;
    }

    @Override
    public List<ConditionLine> lines(Words words) {
        String address = properties.publicUrl();
        return List.of(
                address == null
                        ? ConditionLine.notice(
                                Topic.SETTINGS,
                                words.say("condition.address.none"),
                                words.say("condition.address.none.so"))
                        : ConditionLine.fine(Topic.SETTINGS, words.say("condition.address", address), ""));
    }
}
