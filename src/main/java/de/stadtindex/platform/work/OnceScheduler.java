package de.stadtindex.platform.work;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one of all instances do what is due at a certain time (V039): the one that claims it first, in the transaction of the
 * task itself. The others wait for the end of that; where it failed, the next one does it.
 */
final class OnceScheduler extends ThreadPoolTaskScheduler {

    private static final String CLAIM = """
        insert into scheduled_task (name, due) values (:name, :due)
        on conflict (name) do update set due = excluded.due where scheduled_task.due < excluded.due\
        """;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    OnceScheduler(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public @Nullable ScheduledFuture<?> schedule(Runnable task, Trigger trigger) {
        // A run has ended before the time of the next one is asked for
        AtomicReference<@Nullable Instant> due = new AtomicReference<>();
        return super.schedule(() -> once(task, due.get()), context -> {
            due.set(trigger.nextExecution(context));
            return due.get();
        });
    }

    /** Does the task, which its name tells from all others, unless it was done for this time or a later one. */
    void once(Runnable task, @Nullable Instant due) {
        transaction.executeWithoutResult(_ -> {
            if (due == null || claims(task.toString(), due)) {
                task.run();
            }
        });
    }

    private boolean claims(String name, Instant due) {
        return database.sql(CLAIM)
                        .param("name", name)
                        .param("due", due.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
