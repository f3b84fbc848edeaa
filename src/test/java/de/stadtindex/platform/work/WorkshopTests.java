package de.stadtindex.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Work waits in one line that has an end, and nobody fills it alone. */
class WorkshopTests {

    private final CountDownLatch done = new CountDownLatch(1);
    private final Workshop workshop = new Workshop(1, 4, 3, Duration.ofMinutes(1));

    @AfterEach
    void goHome() {
        done.countDown();
        RequestContextHolder.resetRequestAttributes();
        workshop.destroy();
    }

    @Test
    void oneNetworkGetsSoMuchAndNoMore() {
        asking("192.0.2.1");
        List<CompletableFuture<String>> waiting = IntStream.range(0, 3)
                .mapToObj(_ -> workshop.start(this::longWork))
                .toList();

        assertThatThrownBy(() -> workshop.start(this::longWork)).isInstanceOf(WorkshopBusyException.class);
        asking("192.0.2.2");
        CompletableFuture<String> other = workshop.start(() -> "made");
        done.countDown();
        assertThat(workshop.await(other)).isEqualTo("made");
        assertThat(waiting).allSatisfy(work -> assertThat(workshop.await(work)).isEqualTo("long"));
    }

    @Test
    void whoGotWhatWasAskedForMayAskAgain() {
        asking("192.0.2.1");
        done.countDown();

        for (int asked = 0; asked < 20; asked++) {
            assertThat(workshop.make(this::longWork)).isEqualTo("long");
        }
    }

    @Test
    void aFullLineTakesNothingMore() {
        List<CompletableFuture<String>> waiting = IntStream.rangeClosed(1, 5)
                .mapToObj(network -> {
                    asking("192.0.2." + network);
                    return workshop.start(this::longWork);
                })
                .toList();

        asking("192.0.2.6");
        assertThatThrownBy(() -> workshop.start(this::longWork)).isInstanceOf(WorkshopBusyException.class);
        assertThat(waiting).noneMatch(CompletableFuture::isDone);
    }

    @Test
    void faultsOfTheWorkArePassedOn() {
        assertThatThrownBy(() -> workshop.make(() -> {
                    throw new IllegalArgumentException("no such mark");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such mark");
    }

    @Test
    void whatNobodyWaitsForIsNotDone() {
        CompletableFuture<String> before = workshop.start(this::longWork);
        AtomicBoolean isDone = new AtomicBoolean();
        CompletableFuture<Void> given = workshop.start(() -> {
            isDone.set(true);
            return null;
        });
        given.cancel(false);

        done.countDown();

        assertThat(workshop.make(() -> "next")).isEqualTo("next");
        assertThat(before).isCompletedWithValue("long");
        assertThat(isDone).isFalse();
    }

    private String longWork() {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "long";
    }

    private static void asking(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
