package de.stadtindex.portal;

import de.stadtindex.platform.condition.ConditionLine;
import de.stadtindex.platform.condition.ConditionLine.Topic;
import de.stadtindex.platform.condition.ConditionSource;
import de.stadtindex.platform.text.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the legal notice is whole. */
@Component
@Order(20)
class OperatorCondition implements ConditionSource {

    private final OperatorProperties operator;

    OperatorCondition(OperatorProperties operator) {
        this.operator = operator;
    }

    @Override
    public List<ConditionLine> lines(Words words) {
        List<String> missing = operator.missing();
        return List.of(
                missing.isEmpty()
                        ? ConditionLine.fine(Topic.SETTINGS, words.say("condition.operator"), "")
                        : ConditionLine.notice(
                                Topic.SETTINGS,
                                words.say("condition.operator.missing", missing.size()),
                                words.say("condition.operator.missing.so", String.join(", ", missing))));
    }
}
