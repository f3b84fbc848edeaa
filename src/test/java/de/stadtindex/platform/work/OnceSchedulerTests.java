package de.stadtindex.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.PostgresTestConfiguration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.Trigger;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@DataJpaTest
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OnceSchedulerTests {

    private static final Instant DUE = Instant.parse("2026-11-23T03:17:00Z");

    private final AtomicInteger runs = new AtomicInteger();
    private final JdbcClient database;
    private final OnceScheduler one;
    private final OnceScheduler other;

    @Autowired
    OnceSchedulerTests(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.one = scheduler(transactions);
        this.other = scheduler(transactions);
    }

    private OnceScheduler scheduler(PlatformTransactionManager transactions) {
        OnceScheduler scheduler = new OnceScheduler(database, new TransactionTemplate(transactions));
        scheduler.initialize();
        return scheduler;
    }

    @AfterEach
    void end() {
        one.shutdown();
        other.shutdown();
        database.sql("delete from scheduled_task").update();
    }

    @Test
    void ofTwoInstancesOneDoesWhatIsDue() {
        AtomicInteger finished = new AtomicInteger();
        Trigger once = context -> {
            if (context.lastCompletion() == null) {
                return DUE;
            }
            finished.incrementAndGet();
            return null;
        };
        var _ = one.schedule(new Task(), once);
        var _ = other.schedule(new Task(), once);
        await().until(() -> finished.get() == 2);
        assertThat(runs).hasValue(1);
    }

    @Test
    void whatIsDueAgainIsDoneAgain() {
        one.once(new Task(), DUE);
        other.once(new Task(), DUE.plusSeconds(60));
        one.once(new Task(), DUE);
        assertThat(runs).hasValue(2);
    }

    @Test
    void whatFailedIsLeftToTheOther() {
        assertThatIllegalStateException().isThrownBy(() -> one.once(new FailingTask(), DUE));
        other.once(new Task(), DUE);
        assertThat(runs).hasValue(1);
    }

    /** Says its name as the method of a service does that is scheduled. */
    private class Task implements Runnable {

        @Override
        public void run() {
            runs.incrementAndGet();
        }

        @Override
        public String toString() {
            return "the task";
        }
    }

    private final class FailingTask extends Task {

        @Override
        public void run() {
            throw new IllegalStateException("It failed");
        }
    }
}
