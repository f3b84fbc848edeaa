package de.stadtindex.platform.work;

import de.stadtindex.platform.access.NetworkSource;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Does what takes a processor for itself (painting pictures, laying out documents, reading long texts) beside the threads that
 * answer requests: those are many, and one that computes keeps all others waiting. So many things are done at once, so many more
 * wait in the order they came, and of those only a few for one network.
 */
@Component
public class Workshop implements DisposableBean {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final int MOST_WAITING = 128;
    private static final int MOST_OF_ONE_NETWORK = 56;

    private final Map<String, Integer> perNetwork = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor workers;
    private final Duration longestWait;
    private final int mostOfOneNetwork;
    private final LongAdder refused = new LongAdder();

    @Autowired
    Workshop() {
        this(
                Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
                MOST_WAITING,
                MOST_OF_ONE_NETWORK,
                LONGEST_WAIT);
    }

    /** A workshop with so many workers, so many things that wait beside them, and so many of all these for one network. */
    public Workshop(int workers, int mostWaiting, int mostOfOneNetwork, Duration longestWait) {
        this.workers = new ThreadPoolExecutor(
                workers,
                workers,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(mostWaiting),
                Thread.ofPlatform().daemon().name("workshop-", 1).factory());
        this.mostOfOneNetwork = mostOfOneNetwork;
        this.longestWait = longestWait;
    }

    /**
     * What the work makes; faults of the work are passed on.
     *
     * @throws WorkshopBusyException when so much waits that this would not be done in time
     */
    public <T> T make(Supplier<T> work) {
        CompletableFuture<T> made = start(work);
        try {
            return await(made);
        } catch (WorkshopBusyException late) {
            made.cancel(false);
            throw late;
        }
    }

    /**
     * Puts work in the queue; what is cancelled before its turn is not done.
     *
     * @throws WorkshopBusyException when the queue is full, or holds enough for whoever asks
     */
    public <T> CompletableFuture<T> start(Supplier<T> work) {
        String network = network();
        if (perNetwork.merge(network, 1, Integer::sum) > mostOfOneNetwork) {
            leave(network);
            refused.increment();
            throw new WorkshopBusyException();
        }
        CompletableFuture<T> made = new CompletableFuture<>();
        try {
            workers.execute(() -> work(made, work, network));
            return made;
        } catch (RejectedExecutionException full) {
            leave(network);
            refused.increment();
            throw new WorkshopBusyException(full);
        }
    }

    /**
     * Waits for what was started, by whomever.
     *
     * @throws WorkshopBusyException when it takes too long
     */
    public <T> T await(CompletableFuture<T> made) {
        try {
            return made.get(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new WorkshopBusyException(late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new WorkshopBusyException(interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("Work failed", failed.getCause());
        }
    }

    /** How many things wait for their turn. */
    public int waiting() {
        return workers.getQueue().size();
    }

    /** How many things were refused since the start, because too much waited already. */
    public long refused() {
        return refused.sum();
    }

    private <T> void work(CompletableFuture<T> made, Supplier<T> work, String network) {
        try {
            if (!made.isDone()) {
                made.complete(work.get());
            }
        } catch (RuntimeException | Error fault) {
            made.completeExceptionally(fault);
        } finally {
            leave(network);
        }
    }

    private void leave(String network) {
        perNetwork.computeIfPresent(network, (_, waiting) -> waiting == 1 ? null : waiting - 1);
    }

    /** Whoever asks; the portal itself where it is no request. */
    private static String network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? NetworkSource.of(asked.getRequest().getRemoteAddr())
                : "";
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
