package de.stadtindex.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import de.stadtindex.account.Accounts;
import de.stadtindex.hostile.StrangeRequests.Session;
import de.stadtindex.hostile.StrangeRequests.Strange;
import de.stadtindex.platform.access.Role;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Thousands of requests nobody would send by accident, over all routes: no fault, no leak, no broken connection. A failure names the
 * seed and the number of each request, which make it again.
 */
class GeneratedRequestsTests extends HostileReading {

    private static final int REQUESTS = Integer.getInteger("stadtindex.strange", 3000);
    private static final long SEED = Long.getLong("stadtindex.strange.seed", System.nanoTime() % 1_000_000);
    private static final int CONNECTIONS = 4;
    private static final int MOST_TOLD = 25;
    private static final String EDITOR = "strange-editor@example.org";

    private record Found(int number, Strange asked, String what) {
        @Override
        public String toString() {
            return "%s: no. %d %s"
                    .formatted(what, number, asked.head().lines().limit(6).toList());
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final Queue<Found> found = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> kinds = new ConcurrentHashMap<>();
    private final Queue<String> oddLines = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();

    /** A line of the log belongs to one event: nobody writes lines of their own by what they send. */
    private final AppenderBase<ILoggingEvent> log = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            String message = event.getFormattedMessage();
            boolean isFault = event.getLevel().isGreaterOrEqual(ch.qos.logback.classic.Level.ERROR);
            if (message.chars().anyMatch(Character::isISOControl) || isFault) {
                oddLines.add(event.getLevel() + " " + event.getLoggerName() + ": " + message
                        + (event.getThrowableProxy() == null
                                ? ""
                                : " " + event.getThrowableProxy().getClassName()));
            }
        }
    };

    @Test
    void noneIsAFaultOrTellsTooMuch() throws Exception {
        accounts.enter(EDITOR, Set.of(Role.EDITOR, Role.PRESS));
        StrangeRequests requests = new StrangeRequests(KnownRoutes.all(mappings), KnownRoutes.names(mappings));
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> running = IntStream.range(0, CONNECTIONS)
                    .<Future<?>>mapToObj(each -> threads.submit(() -> sendAll(requests, each)))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            root.detachAppender(log);
        }
        IO.println("%d strange requests with seed %d: %s".formatted(REQUESTS, SEED, statuses));

        assertThat(found.stream().limit(MOST_TOLD)).as("with the seed " + SEED).isEmpty();
        assertThat(oddLines.stream().distinct().limit(MOST_TOLD))
                .as("in the log, with the seed " + SEED)
                .isEmpty();
        assertThat(statuses).as("some got through").containsKeys(200, 302, 400, 404);
    }

    private void sendAll(StrangeRequests requests, int first) {
        Session session = null;
        Wire wire = null;
        try {
            for (int number = first; number < REQUESTS; number += CONNECTIONS) {
                session = session == null || number / CONNECTIONS % 250 == 0 ? signIn() : session;
                wire = wire == null ? new Wire(port) : wire;
                wire = send(requests.make(SEED, number, port), number, session, wire);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The connection for the next one; none where this one is over. */
    private Wire send(Strange asked, int number, Session session, Wire wire) throws IOException {
        try {
            wire.send(asked.bytes(session));
            Answer answer = wire.receive(asked.method().equals("HEAD"));
            statuses.computeIfAbsent(answer.status(), _ -> new AtomicInteger()).incrementAndGet();
            Suspicions.of(asked, answer).forEach(what -> add(new Found(number, asked, what)));
            if (!answer.header("connection").filter("close"::equals).isPresent()) {
                return wire;
            }
        } catch (IOException broken) {
            add(new Found(number, asked, "the connection broke: " + broken.getMessage()));
        }
        wire.close();
        return null;
    }

    /** Three of a kind are enough to see what it is. */
    private void add(Found one) {
        if (kinds.merge(one.what(), 1, Integer::sum) <= 3) {
            found.add(one);
        }
    }

    private Session signIn() throws IOException {
        Answer form = get("/anmelden");
        String before = cookie(form);
        String body = "email=" + EDITOR + "&password=" + URLEncoder.encode(Accounts.PASSWORD, StandardCharsets.UTF_8)
                + "&_csrf=" + token(form);
        Answer in = Wire.ask(
                port,
                "POST /anmelden HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nConnection: close\r\nCookie: stadtindex_session=" + before
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
        String session = cookie(in);
        return new Session(session, token(get("/redaktion", "Cookie: stadtindex_session=" + session)));
    }

    private static String cookie(Answer answer) {
        return answer.header("set-cookie").orElseThrow().replaceFirst("[^=]+=([^;]*);.*", "$1");
    }

    private static String token(Answer answer) {
        return Jsoup.parse(answer.text()).select("input[name=_csrf]").attr("value");
    }
}
