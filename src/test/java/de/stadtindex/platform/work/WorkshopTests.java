package de.stadtindex.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
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
        for (int waiting = 0; waiting < 3; waiting++) {
            workshop.start(this::longWork);
        }

        assertThatThrownBy(() -> workshop.start(this::longWork)).isInstanceOf(WorkshopBusyException.class);
        asking("192.0.2.2");
        CompletableFuture<String> other = workshop.start(() -> "made");
        done.countDown();
        assertThat(workshop.await(other)).isEqualTo("made");
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
        for (int network = 1; network <= 5; network++) {
            asking("192.0.2." + network);
            workshop.start(this::longWork);
        }

        asking("192.0.2.6");
        assertThatThrownBy(() -> workshop.start(this::longWork)).isInstanceOf(WorkshopBusyException.class);
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
        workshop.start(this::longWork);
        AtomicBoolean isDone = new AtomicBoolean();
        CompletableFuture<Void> given = workshop.start(() -> {
            isDone.set(true);
            return null;
        });
        given.cancel(false);

        done.countDown();

        assertThat(workshop.make(() -> "next")).isEqualTo("next");
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
