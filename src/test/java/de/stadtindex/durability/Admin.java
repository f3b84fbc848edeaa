package de.stadtindex.durability;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser and a script, who stays signed in whatever becomes of the portal. */
final class Admin implements AutoCloseable {

    static final String EMAIL = "admin@example.org";
    static final String PASSWORD = "vier pferde im wald";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("class=\"secret\">([^<]+)<");
    private static final Pattern CODE = Pattern.compile("name=\"code\" value=\"(\\w+)\"");
    private static final String BOUNDARY = "----between-the-parts";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String address = "";
    private String key = "";

    /** Goes to a portal, be it another process than before. */
    void visit(LivePortal portal) throws IOException {
        address = portal.address();
    }

    void signIn() throws Exception {
        String token = token(open("/anmelden").body());
        send(form("/anmelden", Map.of("email", EMAIL, "password", PASSWORD, "_csrf", token)));
        key = first(
                KEY,
                press("/redaktion/schluessel", "/redaktion/schluessel", Map.of("label", "script"))
                        .body());
    }

    HttpResponse<String> open(String path) throws Exception {
        return send(request(path).build());
    }

    byte[] download(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofByteArray()).body();
    }

    /** Opens a page and sends a form of it. */
    HttpResponse<String> press(String page, String action, Map<String, String> fields) throws Exception {
        return pressing(page, action, fields).get();
    }

    /** The same without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> pressing(String page, String action, Map<String, String> fields)
            throws Exception {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("_csrf", token(open(page).body()));
        return browser.sendAsync(form(action, sent), BodyHandlers.ofString());
    }

    /** Says of each kind of warning on the page of an upload why it is right. */
    void explain(String page, String reason) throws Exception {
        List<String> codes = CODE.matcher(open(page).body())
                .results()
                .map(code -> code.group(1))
                .toList();
        for (String code : codes) {
            press(page, page + "/begruenden", Map.of("code", code, "reason", reason));
        }
    }

    /** Sends a file as a script does, without waiting for the answer. */
    CompletableFuture<HttpResponse<String>> uploading(int edition, byte[] file) {
        String start = part("edition", edition) + part("reason", "Because the test says so")
                + part("file\"; filename=\"%d.csv".formatted(edition), new String(file, StandardCharsets.UTF_8))
                + "--" + BOUNDARY + "--\r\n";
        HttpRequest upload = request("/api/v1/imports")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(start))
                .build();
        return browser.sendAsync(upload, BodyHandlers.ofString());
    }

    private static String part(String name, Object content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, content);
    }

    private HttpRequest form(String action, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html,*/*");
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String token(String page) {
        return first(TOKEN, page);
    }

    private static String first(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not on the page: " + pattern))
                .group(1);
    }

    @Override
    public void close() {
        browser.shutdownNow();
    }
}
