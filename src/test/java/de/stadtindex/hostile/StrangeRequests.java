package de.stadtindex.hostile;

import static de.stadtindex.hostile.StrangeValues.MARK;
import static de.stadtindex.hostile.StrangeValues.pick;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes requests out of the routes there are, the same ones for the same seed. */
final class StrangeRequests {

    /**
     * One request.
     *
     * @param head its first line and headers, without those that tell how long the body is
     * @param isSignedIn whether the session of somebody from the desk goes with it
     */
    record Strange(String method, String address, String head, String body, boolean isSignedIn, boolean isChunked) {

        /** As it is sent, with a session and its token against forged forms. */
        byte[] bytes(Session session) {
            byte[] sent = body.replace(TOKEN, session.token()).getBytes(StandardCharsets.ISO_8859_1);
            String framed = new String(sent, StandardCharsets.ISO_8859_1);
            String length = sent.length == 0 ? "" : "Content-Length: " + sent.length + "\r\n";
            if (isChunked && sent.length > 0) {
                length = "Transfer-Encoding: chunked\r\n";
                framed = Integer.toHexString(sent.length) + "\r\n" + framed + "\r\n0\r\n\r\n";
            }
            String cookie = isSignedIn ? "Cookie: stadtindex_session=" + session.cookie() + "\r\n" : "";
            return (head + cookie + length + "\r\n" + framed).getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    /** Of somebody who signed in. */
    record Session(String cookie, String token) {}

    private static final String TOKEN = "TOKEN-GOES-HERE";

    private final List<String> routes;
    private final List<String> names;

    StrangeRequests(List<String> routes, List<String> names) {
        this.routes = routes;
        this.names = names;
    }

    /** The request of this number. */
    Strange make(long seed, int number, int port) {
        Random random = new Random(seed * 1_000_003 + number);
        boolean isSignedIn = random.nextInt(4) == 0;
        String method = random.nextInt(3) > 0 ? "GET" : pick(StrangeParts.METHODS, random);
        String address = address(random);
        boolean hasBody = !Set.of("GET", "HEAD").contains(method) || random.nextInt(20) == 0;
        String body = hasBody ? body(random, isSignedIn) : "";
        String head = method + " " + address + " HTTP/1.1\r\n" + host(random, port) + headers(random)
                + (body.contains("=") && random.nextBoolean()
                        ? "Content-Type: application/x-www-form-urlencoded\r\n"
                        : "");
        return new Strange(method, address, head, body, isSignedIn, random.nextInt(8) == 0);
    }

    private String address(Random random) {
        StringBuilder path = new StringBuilder(random.nextInt(5) == 0 ? "/en" : "");
        String route = pick(routes, random);
        for (String part : route.split("(?=[{])|(?<=[}])", -1)) {
            path.append(part.startsWith("{") ? StrangeValues.any(random) : part);
        }
        if (random.nextInt(4) == 0) {
            path.append(
                    random.nextInt(40) == 0 ? pick(StrangeParts.COSTLY, random) : pick(StrangeParts.ENDINGS, random));
        }
        if (random.nextInt(40) == 0) {
            path.insert(0, pick(List.of("/", "/embed", "/.", "/%2e%2e", "http://evil." + MARK, "*", "/;x"), random));
        }
        return path.isEmpty() ? "/" : path + query(random);
    }

    private String query(Random random) {
        int count = Math.max(0, random.nextInt(7) - 2);
        String query = IntStream.range(0, count)
                .mapToObj(_ -> (random.nextInt(10) == 0 ? StrangeValues.any(random) : pick(names, random)) + "="
                        + StrangeValues.any(random))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String host(Random random, int port) {
        String host = random.nextInt(15) > 0
                ? "localhost:" + port
                : pick(
                        List.of(
                                "evil." + MARK,
                                "a b",
                                "1.2.3",
                                "[::1]",
                                "x:99999",
                                "",
                                "evil." + MARK + ":80",
                                "<" + MARK + ">"),
                        random);
        return "Host: " + host + "\r\n";
    }

    private static String headers(Random random) {
        return IntStream.range(0, Math.max(0, random.nextInt(5) - 1))
                .mapToObj(_ -> pick(StrangeParts.HEADERS, random) + "\r\n")
                .collect(Collectors.joining());
    }

    private String body(Random random, boolean isSignedIn) {
        if (random.nextInt(3) == 0) {
            return pick(StrangeParts.BODIES, random);
        }
        String form = query(random);
        return (form.isEmpty() ? "" : form.substring(1)) + (isSignedIn ? "&_csrf=" + TOKEN : "");
    }
}
