package de.stadtindex.hostile;

import static de.stadtindex.hostile.StrangeValues.MARK;
import static de.stadtindex.hostile.StrangeValues.pick;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
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

    private static final List<String> METHODS = List.of(
            "POST",
            "POST",
            "POST",
            "HEAD",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "FOO",
            "get");

    private static final List<String> ENDINGS = List.of(
            ".csv",
            ".json",
            ".xlsx",
            ".svg",
            ".metadata.json",
            ".oembed.json",
            ".atom",
            ".bib",
            ".ris",
            ".xml",
            ".zip",
            ".ttl",
            ".jsonld",
            ".exe",
            ".",
            "/",
            "//",
            "%2e",
            ";x=.csv",
            "@2x");

    /** A picture or a document costs as much as hundreds of other requests. */
    private static final List<String> COSTLY = List.of(".png", ".share.png", "@2x.png", ".pdf");

    private static final List<String> HEADERS = List.of(
            "Accept: text/html",
            "Accept: application/json",
            "Accept: text/csv",
            "Accept: image/svg+xml;q=0.5",
            "Accept: */*;q=x",
            "Accept: ,,;=",
            "Accept: application/atom+xml",
            "Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Accept-Encoding: gzip",
            "Accept-Encoding: br;q=1, *;q=0",
            "Accept-Language: tlh, <" + MARK + ">",
            "If-None-Match: *",
            "If-None-Match: W/\"x",
            "If-Match: \"x\"",
            "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT",
            "If-Modified-Since: " + MARK,
            "Range: bytes=0-0",
            "Range: bytes=5-1,-,x",
            "Cookie: stadtindex_session=" + MARK,
            "Cookie: a=\"; b",
            "Cookie: =;=;",
            "Authorization: Bearer " + MARK,
            "Authorization: Basic ====",
            "Authorization:",
            "X-Forwarded-Host: evil." + MARK,
            "X-Forwarded-Proto: https",
            "X-Forwarded-Proto: " + MARK,
            "X-Forwarded-For: 1.2.3.4, " + MARK,
            "X-Forwarded-Port: 99999999",
            "X-Forwarded-Prefix: //evil." + MARK,
            "Forwarded: host=evil." + MARK,
            "X-Original-URL: /redaktion",
            "X-Rewrite-URL: /redaktion",
            "X-HTTP-Method-Override: DELETE",
            "Origin: https://evil." + MARK,
            "Referer: https://evil." + MARK + "/",
            "Expect: 100-" + MARK,
            "Upgrade: h2c",
            "Sec-Fetch-Site: cross-site",
            "X-Requested-With: XMLHttpRequest",
            "User-Agent: \u00ff\u00e4",
            "Content-Type: " + MARK,
            "Content-Type: application/json",
            "Content-Type: text/plain; charset=" + MARK,
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: application/xml",
            "X-" + MARK + "-Long: " + "y".repeat(6000));

    private static final List<String> BODIES = List.of(
            "",
            "{",
            "{\"a\":[[[[[[[[]]]]]]]]}",
            "null",
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../<" + MARK + ">.csv\"",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n",
            "a=%zz&b=%",
            "&&&===",
            "a[0].b=1&a[999999].b=1",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "\u0000\u00ff\u0080",
            "text=Darmstadt+steht+2025+auf+Rang+1.",
            "Kassel steht 2024 auf Rang <" + MARK + ">.",
            "_method=DELETE",
            "class.module.classLoader=1");

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
        String method = random.nextInt(3) > 0 ? "GET" : pick(METHODS, random);
        String address = address(random);
        boolean hasBody = !method.equals("GET") && !method.equals("HEAD") || random.nextInt(20) == 0;
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
            path.append(random.nextInt(40) == 0 ? pick(COSTLY, random) : pick(ENDINGS, random));
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
                .mapToObj(_ -> pick(HEADERS, random) + "\r\n")
                .collect(Collectors.joining());
    }

    private String body(Random random, boolean isSignedIn) {
        if (random.nextInt(3) == 0) {
            return pick(BODIES, random);
        }
        String form = query(random);
        return (form.isEmpty() ? "" : form.substring(1)) + (isSignedIn ? "&_csrf=" + TOKEN : "");
    }
}
