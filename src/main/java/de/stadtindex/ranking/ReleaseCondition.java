package de.stadtindex.ranking;

import de.stadtindex.platform.condition.Amounts;
import de.stadtindex.platform.condition.ConditionLine;
import de.stadtindex.platform.condition.ConditionLine.Topic;
import de.stadtindex.platform.condition.ConditionSource;
import de.stadtindex.platform.text.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is public, what will be next, and whether two people look at it. */
@Component
@Order(10)
class ReleaseCondition implements ConditionSource {

    private final Versions versions;
    private final ReleaseProperties properties;
    private final Clock clock;

    ReleaseCondition(Versions versions, ReleaseProperties properties, Clock clock) {
        this.versions = versions;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public List<ConditionLine> lines(Words words) {
        List<VersionRecord> all = versions.all();
        return List.of(live(all, words), next(all, words), fourEyes(words));
    }

    private static ConditionLine live(List<VersionRecord> all, Words words) {
        List<String> numbers = all.stream()
                .filter(version -> version.state() == VersionState.LIVE)
                .map(version -> version.number().toString())
                .toList();
        return numbers.isEmpty()
                ? ConditionLine.notice(Topic.RELEASES, words.say("condition.live.none"), "")
                : ConditionLine.fine(
                        Topic.RELEASES, words.say("condition.live", numbers.size(), words.list(numbers)), "");
    }

    private ConditionLine next(List<VersionRecord> all, Words words) {
        return all.stream()
                .filter(version -> version.state() == VersionState.SCHEDULED)
                .min(Comparator.comparing(ReleaseCondition::instant))
                .map(version -> ConditionLine.fine(
                        Topic.RELEASES,
                        words.say(
                                "condition.next",
                                version.number().toString(),
                                Amounts.span(Duration.between(clock.instant(), instant(version)), words)),
                        words.say("condition.next.at", words.moment(instant(version)))))
                .orElseGet(() -> ConditionLine.fine(Topic.RELEASES, words.say("condition.next.none"), ""));
    }

    private static Instant instant(VersionRecord version) {
        return Objects.requireNonNull(version.publishAt());
    }

    private ConditionLine fourEyes(Words words) {
        return properties.fourEyes()
                ? ConditionLine.fine(Topic.SETTINGS, words.say("condition.fourEyes"), "")
                : ConditionLine.notice(
                        Topic.SETTINGS, words.say("condition.fourEyes.off"), words.say("condition.fourEyes.off.so"));
    }
}
