package de.stadtindex.durability;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Readers who ask for page after page, whatever becomes of the portal. */
final class Crowd implements AutoCloseable {

    private static final String TEXT = "Darmstadt liegt 2025 auf Platz 1, Kiel auf Platz 2. ".repeat(180);
    private static final int PAUSE_IN_MILLIS = 20;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final String address;
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Thread> readers;
    private volatile boolean isOver;

    /** Sends a reader for each path; one that ends with a sign of equality goes on with another number each time. */
    Crowd(String address, List<String> paths) {
        this.address = address;
        this.readers = paths.stream()
                .map(path -> Thread.ofVirtual().start(() -> read(path)))
                .toList();
    }

    private void read(String path) {
        while (!isOver) {
            try {
                HttpResponse<String> answer = ask(path.endsWith("=") ? path + asked.incrementAndGet() : path);
                statuses.merge(answer.statusCode(), 1, Integer::sum);
                if (answer.statusCode() != 200
                        && answer.headers().firstValue("Retry-After").isEmpty()) {
                    complaints.add(path + " " + answer.statusCode());
                }
                Thread.sleep(PAUSE_IN_MILLIS);
            } catch (IOException | InterruptedException failure) {
                complaints.add(path + " " + failure);
            }
        }
    }

    HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    int status(String path) {
        try {
            return ask(path).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Asks for so many pictures, and for as many checks of a long text, all at once; gives the statuses of the answers. */
    Set<Integer> rush(int each) {
        Set<Integer> found = ConcurrentHashMap.newKeySet();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int count = 0; count < each; count++) {
                String picture = "/stadt/kiel.share.png?n=" + count;
                people.execute(() -> found.add(status(picture)));
                people.execute(() -> found.add(check()));
            }
        }
        return found;
    }

    private int check() {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(address + "/api/v1/faktencheck"))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(TEXT))
                .build();
        try {
            return browser.send(asked, BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How often each status was answered. */
    Map<Integer, Integer> statuses() {
        return statuses;
    }

    /** What nobody should be told: no answer at all, or one that is no page and does not say when to come again. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        isOver = true;
        await().atMost(TwoPortals.PATIENCE).until(() -> readers.stream().noneMatch(Thread::isAlive));
        browser.shutdownNow();
    }
}
