package de.stadtindex.visit.web.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtindex.platform.work.Workshop;
import de.stadtindex.platform.work.WorkshopBusyException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pictures are painted few at a time, once each, and nobody waits for ever. */
class PictureWorkshopTests {

    private static final byte[] PICTURE = {1, 2, 3};

    @Test
    void neverMorePaintThanThereAreBenches() throws InterruptedException, ExecutionException {
        PictureWorkshop workshop = workshop(2, Duration.ofMinutes(1));
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> pictures = IntStream.range(0, 50)
                    .mapToObj(number -> visitors.submit(() -> workshop.make("picture " + number, () -> {
                        most.accumulateAndGet(now.incrementAndGet(), Math::max);
                        LockSupport.parkNanos(1_000_000);
                        now.decrementAndGet();
                        return PICTURE;
                    })))
                    .toList();
            for (Future<byte[]> picture : pictures) {
                assertThat(picture.get()).isEqualTo(PICTURE);
            }
        }

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void whatCannotBePaintedIsNotKept() {
        PictureWorkshop workshop = workshop(1, Duration.ofMinutes(1));

        assertThatThrownBy(() -> workshop.make("broken", () -> {
                    throw new IllegalArgumentException("no such mark");
                }))
                .hasMessage("no such mark");
        assertThat(workshop.make("broken", () -> PICTURE)).isEqualTo(PICTURE);
    }

    @Test
    void whatManyWantAtOnceIsPaintedOnce() throws InterruptedException, ExecutionException {
        PictureWorkshop workshop = workshop(4, Duration.ofMinutes(1));
        AtomicInteger painted = new AtomicInteger();
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> pictures = IntStream.range(0, 50)
                    .mapToObj(_ -> visitors.submit(() -> workshop.make("the same", () -> {
                        painted.incrementAndGet();
                        return PICTURE;
                    })))
                    .toList();
            for (Future<byte[]> picture : pictures) {
                assertThat(picture.get()).isEqualTo(PICTURE);
            }
        }

        assertThat(painted.get()).isEqualTo(1);
    }

    @Test
    void whoWouldWaitTooLongIsAskedToComeBack() throws InterruptedException, ExecutionException {
        PictureWorkshop workshop = workshop(1, Duration.ofMillis(200));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> slow = visitors.submit(() -> assertThatThrownBy(() -> workshop.make("slow", () -> {
                        begun.countDown();
                        await(go);
                        return PICTURE;
                    }))
                    .isInstanceOf(WorkshopBusyException.class));
            begun.await();

            assertThatThrownBy(() -> workshop.make("another", () -> PICTURE)).isInstanceOf(WorkshopBusyException.class);

            slow.get();
            go.countDown();
        }
        assertThat(workshop.make("another", () -> PICTURE)).isEqualTo(PICTURE);
    }

    private static PictureWorkshop workshop(int workers, Duration longestWait) {
        return new PictureWorkshop(new Workshop(workers, 64, 64, longestWait));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
