package de.stadtindex.platform.condition;

import de.stadtindex.platform.condition.ConditionLine.Topic;
import de.stadtindex.platform.text.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Which program this is, and since when it runs. */
@Component
@Order(10)
class ProgramCondition implements ConditionSource {

    private final Environment environment;
    private final Clock clock;
    private final Instant begin;

    ProgramCondition(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
        this.begin = clock.instant();
    }

    @Override
    public List<ConditionLine> lines(Words words) {
        String version = environment.getProperty("spring.application.version", words.say("condition.version.none"));
        Duration since = Duration.between(begin, clock.instant());
        return List.of(ConditionLine.fine(
                Topic.PORTAL,
                words.say("condition.version", version, Runtime.version().toString()),
                words.say("condition.version.since", Amounts.span(since, words))));
    }
}
