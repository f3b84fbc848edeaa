package de.stadtindex.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.MutableClock;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.StadtindexApplication;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.hostile.StrangeRequests.Strange;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/** A portal in this process that is asked over the wire; the first byte of an input says what the rest is, the second one of which address. */
public final class GuidedRequests {

    /** What follows the question mark of an address. */
    static final byte QUERY = 0;
    /** What a program takes, and what it has. */
    static final byte HEADERS = 1;
    /** What somebody wants to have checked. */
    static final byte TEXT = 2;

    static final List<String> ADDRESSES = List.of(
            "/",
            "/rangliste/2025",
            "/rangliste/2025/verwaltung",
            "/rangliste/2025.csv",
            "/stadt/darmstadt",
            "/stadt/darmstadt.json",
            "/stadt/darmstadt.svg",
            "/vergleich/2024/2025",
            "/vergleich",
            "/staedtevergleich",
            "/land/hessen",
            "/zeitreihe",
            "/zeitreihe.json",
            "/karte",
            "/suche",
            "/oembed",
            "/embed/rangliste/2025",
            "/presse",
            "/api/v1/results",
            "/api/v1/cities",
            "/api/v1/claims",
            "/api/v1/versions",
            "/api/v1/changes");

    private static int port;

    private GuidedRequests() {}

    /** Before the first input. */
    public static void fuzzerInitialize() {
        ApplicationContext context = new SpringApplicationBuilder(
                        StadtindexApplication.class,
                        PostgresTestConfiguration.class,
                        ClockTestConfiguration.class,
                        ComingEdition.class)
                .run(
                        "--server.port=0",
                        "--stadtindex.answers.memory=8MB",
                        "--stadtindex.api.requests-per-minute=100000000");
        context.getBean(ComingEdition.class).schedule(MutableClock.START.plus(Duration.ofDays(1)));
        port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length < 2) {
            return;
        }
        String address = ADDRESSES.get(Math.floorMod(input[1], ADDRESSES.size()));
        String rest = new String(Arrays.copyOfRange(input, 2, input.length), StandardCharsets.UTF_8);
        Strange asked = switch (Math.floorMod(input[0], 3)) {
            case QUERY -> asked("GET", address + "?" + encoded(rest), "", "");
            case HEADERS -> asked("GET", address, headers(rest), "");
            default -> asked("POST", "/api/v1/faktencheck", "Content-Type: text/plain;charset=UTF-8\r\n", rest);
        };
        Answer answer = Wire.ask(
                port, new String(asked.bytes(new StrangeRequests.Session("", "")), StandardCharsets.ISO_8859_1));
        assertThat(Suspicions.of(asked, answer)).as(asked.head()).isEmpty();
    }

    private static Strange asked(String method, String address, String headers, String body) {
        String head =
                method + " " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n" + headers;
        String bytes = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new Strange(method, address, head, bytes, false, false);
    }

    /** Each name and each value as it is sent; so all that is read are values. */
    private static String encoded(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> Arrays.stream(pair.split("=", 2))
                        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }

    private static String headers(String lines) {
        String[] values = lines.replaceAll("[^\\x20-\\x7e\\n]", "").split("\n", 2);
        return "Accept: " + values[0] + "\r\n"
                + (values.length == 1 ? "" : "If-None-Match: " + values[1].replace("\n", "") + "\r\n");
    }
}
