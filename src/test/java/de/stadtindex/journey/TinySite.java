package de.stadtindex.journey;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A web site of one page, to try the browser tools without the portal. */
final class TinySite implements AutoCloseable {

    private final HttpServer server;

    private TinySite(HttpServer server) {
        this.server = server;
    }

    /** Serves the page at every address; sets a cookie at addresses below {@code /cookie}. */
    static TinySite serving(String html) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = html.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            if (exchange.getRequestURI().getPath().startsWith("/cookie")) {
                exchange.getResponseHeaders().set("Set-Cookie", "crumb=1");
            }
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        return new TinySite(server);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
