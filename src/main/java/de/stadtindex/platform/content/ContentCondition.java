package de.stadtindex.platform.content;

import de.stadtindex.platform.condition.Amounts;
import de.stadtindex.platform.condition.ConditionLine;
import de.stadtindex.platform.condition.ConditionLine.Topic;
import de.stadtindex.platform.condition.ConditionSource;
import de.stadtindex.platform.text.Words;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether changes are heard of, and how late the last release showed. */
@Component
@Order(20)
class ContentCondition implements ConditionSource {

    private static final Duration LATE = Duration.ofSeconds(5);

    private final PublicContent content;

    ContentCondition(PublicContent content) {
        this.content = content;
    }

    @Override
    public List<ConditionLine> lines(Words words) {
        Duration delay = content.releases().delay();
        Stream<ConditionLine> late = delay == null
                ? Stream.empty()
                : Stream.of(new ConditionLine(
                        Topic.RELEASES,
                        words.say("condition.delay", Amounts.seconds(delay, words)),
                        words.say("condition.delay.so"),
                        delay.compareTo(LATE) < 0));
        boolean isListening = !content.isOutOfReach();
        ConditionLine listening = new ConditionLine(
                Topic.PORTAL,
                words.say("condition.listening." + isListening),
                words.say("condition.listening." + isListening + ".so"),
                isListening);
        return Stream.concat(late, Stream.of(listening)).toList();
    }
}
