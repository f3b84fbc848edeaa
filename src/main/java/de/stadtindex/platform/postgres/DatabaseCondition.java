package de.stadtindex.platform.postgres;

import de.stadtindex.platform.condition.Amounts;
import de.stadtindex.platform.condition.ConditionLine;
import de.stadtindex.platform.condition.ConditionLine.Topic;
import de.stadtindex.platform.condition.ConditionSource;
import de.stadtindex.platform.text.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Which database this is, how large it is, who listens to it, and whether its clock agrees. */
@Component
@Order(30)
class DatabaseCondition implements ConditionSource {

    private static final Duration TOLERATED = Duration.ofSeconds(1);

    private final JdbcOperations database;
    private final DataFolder folder;
    private final Clock clock;

    DatabaseCondition(JdbcOperations database, DataFolder folder, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public List<ConditionLine> lines(Words words) {
        Instant asked = clock.instant();
        DatabaseFacts facts =
                Objects.requireNonNull(database.queryForObject(DatabaseFacts.QUERY, (row, _) -> DatabaseFacts.of(row)));
        Instant answered = clock.instant();
        Duration apart = apart(facts.now(), asked, answered);
        return Stream.concat(
                        Stream.of(
                                instances(facts, words), server(facts, words), size(facts, words), clock(apart, words)),
                        folder.isOurs() ? Stream.of(space(words)) : Stream.empty())
                .toList();
    }

    /** How far the clocks are apart at least: the answer was on its way for a while. */
    private static Duration apart(Instant theirs, Instant asked, Instant answered) {
        if (theirs.isBefore(asked)) {
            return Duration.between(theirs, asked);
        }
        return theirs.isAfter(answered) ? Duration.between(answered, theirs) : Duration.ZERO;
    }

    private static ConditionLine instances(DatabaseFacts facts, Words words) {
        return ConditionLine.fine(
                Topic.PORTAL,
                words.say("condition.instances", facts.instances()),
                words.say("condition.instances.evidence"));
    }

    private ConditionLine server(DatabaseFacts facts, Words words) {
        return ConditionLine.fine(
                Topic.DATABASE,
                words.say("condition.database." + (folder.isOurs() ? "embedded" : "external"), facts.version()),
                "");
    }

    private static ConditionLine size(DatabaseFacts facts, Words words) {
        return ConditionLine.fine(
                Topic.DATABASE,
                words.say("condition.size", Amounts.bytes(facts.bytes(), words)),
                words.say("condition.migrations", facts.migrations(), facts.newest()));
    }

    private static ConditionLine clock(Duration apart, Words words) {
        return apart.compareTo(TOLERATED) <= 0
                ? ConditionLine.fine(Topic.DATABASE, words.say("condition.clock"), "")
                : ConditionLine.notice(
                        Topic.DATABASE,
                        words.say("condition.clock.apart", Amounts.seconds(apart, words)),
                        words.say("condition.clock.so"));
    }

    private ConditionLine space(Words words) {
        return new ConditionLine(
                Topic.DATABASE,
                words.say("condition.space", Amounts.bytes(folder.free(), words), folder.path()),
                words.say("condition.space.so"),
                folder.free() > DataFolder.LITTLE);
    }
}
