import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Asks a headless Chromium, over its DevTools protocol, when a page painted and how long its main thread worked. */
final class Browser {

    private static final int VISITS = 5;
    private static final String LARGEST_PAINT = "new Promise(done => new PerformanceObserver(list => done(list"
            + ".getEntries().at(-1).startTime)).observe({type: 'largest-contentful-paint', buffered: true}))";
    private static final String FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
    private static final String REQUESTS = "performance.getEntriesByType('resource').length + 1";

    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int last;

    private Browser(URI page) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .join();
    }

    /** Arguments: Chromium's program, an empty folder for its profile, the address of the page. */
    public static void main(String[] arguments) throws Exception {
        var profile = Path.of(arguments[1]);
        var chromium = new ProcessBuilder(
                        arguments[0],
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
        try {
            var browser = new Browser(page(profile));
            browser.send("Page.enable", "");
            browser.send("Performance.enable", "");
            browser.send("Network.enable", "");
            browser.send("Network.setCacheDisabled", "\"cacheDisabled\":true");
            var visits = new ArrayList<double[]>();
            for (var visit = 0; visit < VISITS; visit++) {
                visits.add(browser.visit(arguments[2]));
            }
            System.out.printf(
                    "%.0f %.0f %.0f %.0f%n",
                    median(visits, 0), median(visits, 1), median(visits, 2), median(visits, 3));
        } finally {
            chromium.destroy();
            if (!chromium.waitFor(5, TimeUnit.SECONDS)) {
                chromium.destroyForcibly();
            }
        }
    }

    private static URI page(Path profile) throws Exception {
        var file = profile.resolve("DevToolsActivePort");
        for (var tries = 0; tries < 150 && !(Files.exists(file) && Files.size(file) > 0); tries++) {
            Thread.sleep(100);
        }
        var port = Files.readAllLines(file).getFirst();
        try (var http = HttpClient.newHttpClient()) {
            var request = java.net.http.HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            var list = http.send(request, java.net.http.HttpResponse.BodyHandlers.ofString())
                    .body();
            return Pattern.compile("\"webSocketDebuggerUrl\": *\"(ws:[^\"]*/page/[^\"]*)\"")
                    .matcher(list)
                    .results()
                    .map(found -> URI.create(found.group(1)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** First paint, largest paint and main-thread work in milliseconds, and the number of requests. */
    private double[] visit(String address) throws Exception {
        send("Page.navigate", "\"url\":\"about:blank\"");
        Thread.sleep(300);
        var before = taskSeconds();
        send("Page.navigate", "\"url\":\"" + address + "\"");
        Thread.sleep(1500);
        var work = (taskSeconds() - before) * 1000;
        return new double[] {evaluate(FIRST_PAINT), evaluate(LARGEST_PAINT), work, evaluate(REQUESTS)};
    }

    private double taskSeconds() throws Exception {
        return number("\"name\":\"TaskDuration\",\"value\":([0-9.e-]+)", send("Performance.getMetrics", ""));
    }

    private double evaluate(String expression) throws Exception {
        var parameters = "\"awaitPromise\":true,\"returnByValue\":true,\"expression\":\"" + expression + "\"";
        return number("\"value\":([0-9.e-]+)", send("Runtime.evaluate", parameters));
    }

    private static double number(String pattern, String answer) {
        return Pattern.compile(pattern)
                .matcher(answer)
                .results()
                .map((MatchResult found) -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No figure in " + answer));
    }

    private String send(String method, String parameters) throws Exception {
        var id = ++last;
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}", true)
                .join();
        while (true) {
            var answer = answers.poll(20, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException("Chromium did not answer " + method);
            }
            if (answer.startsWith("{\"id\":" + id + ",")) {
                return answer;
            }
        }
    }

    private static double median(List<double[]> visits, int figure) {
        return visits.stream()
                .mapToDouble(visit -> visit[figure])
                .sorted()
                .skip(VISITS / 2)
                .findFirst()
                .orElseThrow();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean complete) {
            message.append(data);
            if (complete) {
                answers.add(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
