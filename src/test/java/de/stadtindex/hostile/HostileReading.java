package de.stadtindex.hostile;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.Accounts;
import de.stadtindex.embargo.ComingEdition;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A portal behind a proxy, that keeps answers and has an edition waiting for its release, as whoever means it no good meets it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=hostile",
            "stadtindex.answers.memory=8MB",
            "server.forward-headers-strategy=native"
        })
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, Accounts.class, ComingEdition.class})
abstract class HostileReading {

    @LocalServerPort
    protected int port;

    @Autowired
    protected Accounts accounts;

    @Autowired
    private ComingEdition edition;

    @BeforeEach
    void scheduleTheComingEdition() {
        edition.schedule(MutableClock.START.plus(Duration.ofDays(1)));
    }

    /** A request for a page, with more lines of its head where they are given. */
    protected final Answer get(String address, String... lines) throws IOException {
        return ask("GET", address, lines);
    }

    protected final Answer ask(String method, String address, String... lines) throws IOException {
        StringBuilder request = new StringBuilder(method + " " + address + " HTTP/1.1\r\n");
        if (Arrays.stream(lines).noneMatch(line -> line.startsWith("Host:"))) {
            request.append("Host: localhost:").append(port).append("\r\n");
        }
        for (String line : lines) {
            request.append(line).append("\r\n");
        }
        return Wire.ask(port, request.append("Connection: close\r\n\r\n").toString());
    }
}
