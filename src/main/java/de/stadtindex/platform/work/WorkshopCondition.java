package de.stadtindex.platform.work;

import de.stadtindex.platform.condition.ConditionLine;
import de.stadtindex.platform.condition.ConditionLine.Topic;
import de.stadtindex.platform.condition.ConditionSource;
import de.stadtindex.platform.text.Words;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long the line of the workshop is. */
@Component
@Order(50)
class WorkshopCondition implements ConditionSource {

    private static final int LONG = 60;

    private final Workshop workshop;

    WorkshopCondition(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public List<ConditionLine> lines(Words words) {
        int waiting = workshop.waiting();
        return List.of(new ConditionLine(
                Topic.PORTAL,
                words.say("condition.workshop", waiting),
                words.say("condition.workshop.refused", workshop.refused()),
                waiting < LONG));
    }
}
