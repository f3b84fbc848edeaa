package de.stadtindex.platform.request;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.account.AccessTokens;
import de.stadtindex.account.Accounts;
import de.stadtindex.platform.access.Role;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcOperations;

/** The log says what happened, and nothing that people typed or are called; nobody writes a line of it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PostgresTestConfiguration.class, Accounts.class})
class LogSecrecyTests {

    /** Ends a line, and begins one that looks like the portal's own. */
    private static final String FORGED = "\r\nWARN d.s.account - zzforged";

    /** Each of the words that are typed below has this in it. */
    private static final String SECRET = "zz";

    private static final String EDITOR = "zz.editor@example.org";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private JdbcOperations database;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final HttpClient reader =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void listen() {
        root.setLevel(Level.INFO);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        root.setLevel(usual);
    }

    @Test
    void whatPeopleTypeIsInNoLine() throws Exception {
        accounts.enter(EDITOR, Set.of(Role.EDITOR));
        signInWrongly();
        get("/suche?q=" + typed("zzsuchwort" + FORGED));
        get("/stadt/zzstadt");
        get("/stadt/" + typed("zzstadt" + FORGED));
        get("/rangliste/2025?name=" + typed("zzname" + FORGED) + "&sortierung=zzsort" + typed(FORGED));
        get("/api/v1/results?city=" + typed("zzcity" + FORGED));
        assertThat(post("/faktencheck", "text=" + typed("Hamburg ist zztext auf Platz 1." + FORGED))
                        .statusCode())
                .isEqualTo(200);
        assertThat(upload().statusCode()).isEqualTo(422);

        assertThat(lines()).doesNotContain(SECRET);
        assertThat(lines()).contains("Answered 404: UnknownCityException");
        assertThat(log.list)
                .filteredOn(event -> event.getFormattedMessage().startsWith("Answered"))
                .allMatch(event -> event.getMDCPropertyMap().containsKey("requestName"));
    }

    @Test
    void aFaultOfThePortalIsLoggedUnderTheNameThatItsPageSays() throws Exception {
        database.execute("alter table feedback rename to feedback_gone");
        HttpResponse<String> page;
        try {
            page = post(
                    "/barrierefreiheit/rueckmeldung",
                    "message=" + typed("Die Karte ist zztext unlesbar." + FORGED) + "&email="
                            + typed("zz.reader@example.org") + "&page=" + typed("/stadt/kiel"));
        } finally {
            database.execute("alter table feedback_gone rename to feedback");
        }

        String name = page.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(Jsoup.parse(page.body()).text()).contains(name);
        assertThat(log.list)
                .filteredOn(event -> event.getLevel() == Level.ERROR)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.getMDCPropertyMap()).containsEntry("requestName", name));
        assertThat(lines()).doesNotContain(SECRET);
    }

    private void signInWrongly() throws IOException, InterruptedException {
        String form = get("/anmelden").body();
        String token = Jsoup.parse(form).select("input[name=_csrf]").attr("value");
        HttpResponse<String> answer = post(
                "/anmelden",
                "username=" + typed("zz.person@example.org" + FORGED) + "&password=zzpassword&_csrf=" + typed(token));
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/anmelden?fehler");
    }

    private HttpResponse<String> upload() throws IOException, InterruptedException {
        String key = tokens.create(EDITOR, "zzkey");
        String body = """
            --b
            Content-Disposition: form-data; name="edition"

            2025
            --b
            Content-Disposition: form-data; name="file"; filename="zzfile.csv"

            Stadt;Kategorie;Rang;Punkte
            zzcity;gesamt;1;zzscore
            --b--
            """.replace("\n", "\r\n");
        return send(request("/api/v1/imports")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(request(address));
    }

    private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html, */*;q=0.1")
                .header("X-Request-Id", "zz-name-of-a-reader");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return reader.send(request.build(), BodyHandlers.ofString());
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String lines() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + event.getMDCPropertyMap()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }
}
