package de.stadtindex.corpus;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The running application as a script with a key and a person with a browser see it. */
final class Portal implements AutoCloseable {

    private static final String BOUNDARY = "----between-the-parts";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final String key;

    Portal(int port, String key) {
        this.address = "http://127.0.0.1:" + port;
        this.key = key;
    }

    /** Sends a file as a script does. */
    HttpResponse<String> upload(int edition, String fileName, byte[] content) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/imports"))
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(form(edition, fileName, content))
                        .build(),
                BodyHandlers.ofString());
    }

    private static BodyPublisher form(int edition, String fileName, byte[] content) {
        String start = """
            --%1$s
            Content-Disposition: form-data; name="edition"

            %2$d
            --%1$s
            Content-Disposition: form-data; name="file"; filename="%3$s"
            Content-Type: application/octet-stream

            """.formatted(BOUNDARY, edition, fileName).replace("\n", "\r\n");
        String end = "\r\n--" + BOUNDARY + "--\r\n";
        return BodyPublishers.ofByteArrays(
                List.of(start.getBytes(StandardCharsets.UTF_8), content, end.getBytes(StandardCharsets.UTF_8)));
    }

    void signIn(String email, String password) throws Exception {
        var token = TOKEN.matcher(open("/anmelden").body());
        if (!token.find()) {
            throw new IOException("The page has no form to sign in with");
        }
        String form = "email=%s&password=%s&_csrf=%s".formatted(coded(email), coded(password), coded(token.group(1)));
        browser.send(
                HttpRequest.newBuilder(URI.create(address + "/anmelden"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> open(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> download(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofByteArray());
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        browser.close();
    }
}
