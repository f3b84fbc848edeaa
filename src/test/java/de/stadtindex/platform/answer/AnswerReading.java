package de.stadtindex.platform.answer;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.embargo.ComingEdition;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** Readers of a portal that keeps its answers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=answers",
            "stadtindex.answers.memory=8MB",
            "management.server.port=0",
            "spring.datasource.hikari.connection-timeout=2000",
            "spring.jpa.properties.hibernate.generate_statistics=true"
        })
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class, ComingEdition.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
abstract class AnswerReading {

    protected final HttpClient reader = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int metricsPort;

    @Autowired
    protected MutableClock clock;

    @Autowired
    private EntityManagerFactory entities;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    protected final long statements() {
        return entities.unwrap(SessionFactory.class).getStatistics().getPrepareStatementCount();
    }

    protected final HttpResponse<byte[]> get(String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return reader.send(request.build(), BodyHandlers.ofByteArray());
    }

    protected final HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    /** The value of a metric as Prometheus reads it; its name with its labels. */
    protected final double metric(String name) throws IOException, InterruptedException {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0.0);
    }

    /** All metrics, at the port that is theirs. */
    protected final String metrics() throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + metricsPort + "/actuator/prometheus");
        return text(reader.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray()));
    }

    protected static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
