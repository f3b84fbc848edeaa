package de.stadtindex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends a request drop by drop is let go, and nobody else waits for that. */
class PacedProtocolTests {

    private static final int SLOW = 30;
    private static final int LONGEST_WAIT = 20_000;

    private final Tomcat server = new Tomcat();
    private final List<Socket> opened = new ArrayList<>();

    @TempDir
    private Path directory;

    @BeforeEach
    void start() throws Exception {
        server.setBaseDir(directory.toString());
        PacedProtocol protocol = new PacedProtocol();
        protocol.setPatience(400);
        Connector connector = new Connector(protocol);
        connector.setPort(0);
        server.setConnector(connector);
        Context context = server.addContext("", directory.toString());
        Tomcat.addServlet(context, "echo", new Echo()).addMapping("/");
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        for (Socket socket : opened) {
            socket.close();
        }
        server.stop();
        server.destroy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ",
                "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\na",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\na"
            })
    void whoSendsDropByDropIsLetGoAndOthersAreAnsweredMeanwhile(String beginning) throws Exception {
        for (int each = 0; each < SLOW; each++) {
            send(connect(), beginning);
        }

        assertThat(answer()).startsWith("HTTP/1.1 200");
        for (Socket socket : List.copyOf(opened)) {
            assertThat(isLetGo(socket)).isTrue();
        }
    }

    /** A long form on a slow line is no attack. */
    @Test
    void whoKeepsAPaceIsWaitedFor() throws Exception {
        Socket socket = connect();
        int parts = 15;
        String part = "a".repeat(8 * 1024);
        send(
                socket,
                "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + parts * part.length()
                        + "\r\n\r\n");
        for (int each = 0; each < parts; each++) {
            Thread.sleep(100);
            send(socket, part);
        }

        assertThat(read(socket)).startsWith("HTTP/1.1 200").endsWith(" " + parts * part.length());
    }

    private String answer() throws IOException {
        try (Socket socket = connect()) {
            opened.remove(socket);
            send(socket, "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            return read(socket);
        }
    }

    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }

    /** Sends one more byte now and then, as whoever does this would. */
    private static boolean isLetGo(Socket socket) throws IOException {
        long end = System.nanoTime() + LONGEST_WAIT * 1_000_000L;
        socket.setSoTimeout(100);
        while (System.nanoTime() < end) {
            try {
                socket.getOutputStream().write('a');
                if (socket.getInputStream().read() < 0) {
                    return true;
                }
            } catch (SocketTimeoutException _) {
                // Still open
            } catch (SocketException _) {
                return true;
            }
        }
        return false;
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), server.getConnector().getLocalPort());
        socket.setSoTimeout(LONGEST_WAIT);
        opened.add(socket);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Reads all there is and says how much it was. */
    private static final class Echo extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(" " + request.getInputStream().readAllBytes().length);
        }
    }
}
