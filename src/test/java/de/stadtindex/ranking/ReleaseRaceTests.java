package de.stadtindex.ranking;

import static de.stadtindex.ranking.Releases.AUTHOR;
import static de.stadtindex.ranking.Releases.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.ReleaseRefusal;
import de.stadtindex.core.ReleaseRefusedException;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.core.VersionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets two people act at once, each in a thread and a transaction of their own. What they do stays, so the database is theirs. */
@ReleaseSlice
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
@Timeout(60)
class ReleaseRaceTests {

    private static final Instant TOMORROW = MutableClock.START.plus(Duration.ofDays(1));

    @Autowired
    private ReleaseDesk releaseDesk;

    @Autowired
    private VersionDesk desk;

    @Autowired
    private Versions versions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Releases releases;

    @BeforeEach
    void prepare(@Autowired Editions editions, @Autowired CityRegister cities, @Autowired Categories categories) {
        Releases.enterDarmstadt(cities, categories);
        releases = new Releases(editions, desk, releaseDesk);
    }

    @Test
    void ofTwoWhoReleaseOneVersionOneIsTooLate() throws Exception {
        var number = releases.inReview(2025, 17);

        var outcomes =
                atOnce(() -> approve(number, "Kim", TOMORROW), () -> approve(number, "Robin", TOMORROW.plusSeconds(1)));

        assertThat(outcomes).containsExactlyInAnyOrder("done", ReleaseRefusal.CHANGED_MEANWHILE.toString());
        assertThat(versions.find(number).orElseThrow().log())
                .extracting(VersionRecord.LogLine::status)
                .containsExactly(VersionStatus.DRAFT, VersionStatus.IN_REVIEW, VersionStatus.APPROVED);
    }

    @Test
    void aReleaseAndADiscardDoNotBothHappen() throws Exception {
        var number = releases.inReview(2025, 17);

        var outcomes = atOnce(() -> approve(number, "Kim", TOMORROW), () -> {
            desk.discard(number, AUTHOR, REASON);
            return "done";
        });

        assertThat(outcomes).containsExactlyInAnyOrder("done", ReleaseRefusal.CHANGED_MEANWHILE.toString());
        assertThat(versions.find(number).orElseThrow().log()).hasSize(3);
    }

    @Test
    void ofTwoVersionsOfOneEditionOneWaitsAndTheOtherIsRefused() throws Exception {
        var first = releases.inReview(2025, 17);
        var second = releases.inReview(2025, 16);

        var outcomes = atOnce(() -> approve(first, "Kim", TOMORROW), () -> approve(second, "Robin", TOMORROW));

        assertThat(outcomes).containsExactlyInAnyOrder("done", ReleaseRefusal.ANOTHER_WAITS.toString());
        assertThat(versions.all())
                .extracting(VersionRecord::state)
                .containsExactlyInAnyOrder(VersionState.SCHEDULED, VersionState.IN_REVIEW);
    }

    @Test
    void twoDraftsGetNumbersOfTheirOwn() throws Exception {
        releases.draft(2025, 17);

        var outcomes = atOnce(this::draft, this::draft);

        assertThat(outcomes).containsExactlyInAnyOrder("2025.2", "2025.3");
    }

    private String draft() {
        return desk.draft(new EditionYear(2025), Releases.content(16), AUTHOR, REASON)
                .toString();
    }

    private String approve(VersionNumber number, String actor, Instant publishAt) {
        releaseDesk.approve(number, publishAt, actor, REASON);
        return "done";
    }

    /** Holds both where they wait for the edition, so that each has read what the other is about to change. */
    private List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> outcomes = new ArrayList<>();
            transaction.executeWithoutResult(_ -> {
                database.sql("select 1 from edition where year = 2025 for no key update")
                        .query()
                        .singleValue();
                List.of(one, other).forEach(person -> outcomes.add(people.submit(() -> outcome(person))));
                waitForBoth();
            });
            return List.of(
                    outcomes.get(0).get(20, TimeUnit.SECONDS), outcomes.get(1).get(20, TimeUnit.SECONDS));
        }
    }

    private void waitForBoth() {
        while (database.sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                < 2) {
            Thread.onSpinWait();
        }
    }

    private static String outcome(Callable<String> person) throws Exception {
        try {
            return person.call();
        } catch (ReleaseRefusedException refused) {
            return refused.refusal().toString();
        }
    }
}
