package de.stadtindex.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.platform.access.Role;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Settings alone switch a sign-in service on; it says who somebody is, an invitation here says what they may do. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({PostgresTestConfiguration.class, Accounts.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInServiceTests {

    private static final TinySignInService SERVICE = TinySignInService.start();
    private static final String SETTINGS = "spring.security.oauth2.client.";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private UserDetailsService people;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add(SETTINGS + "registration.city.client-id", () -> TinySignInService.CLIENT);
        settings.add(SETTINGS + "registration.city.client-secret", () -> "secret");
        settings.add(SETTINGS + "registration.city.client-name", () -> "Konto der Stadt");
        settings.add(SETTINGS + "registration.city.scope", () -> "openid,email");
        settings.add(SETTINGS + "provider.city.issuer-uri", SERVICE::url);
    }

    @BeforeAll
    void invite() {
        accounts.enter("invited@example.org", Set.of(Role.EDITOR));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aNameThatNobodyCanHaveIsUnknownAndNoFault() {
        assertThatThrownBy(() -> people.loadUserByUsername("x\0y@example.org"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void theSignInPageOffersTheService() throws Exception {
        assertThat(visit("/anmelden").body()).contains("Mit Konto der Stadt anmelden", "/oauth2/authorization/city");
    }

    @Test
    void whoWasInvitedGetsIn() throws Exception {
        SERVICE.vouchFor("Invited@example.org", true);

        HttpResponse<String> arrived = visit("/oauth2/authorization/city");

        assertThat(arrived.uri().getPath()).isEqualTo("/redaktion");
        assertThat(arrived.body()).contains("invited@example.org");
    }

    @Test
    void whoWasNotInvitedStaysOut() throws Exception {
        SERVICE.vouchFor("stranger@example.org", true);

        HttpResponse<String> arrived = visit("/oauth2/authorization/city");

        assertThat(arrived.uri()).hasPath("/anmelden").hasQuery("unbekannt");
        assertThat(arrived.body()).contains("niemand eingeladen");
    }

    @Test
    void anAddressThatNobodyCheckedStaysOutToo() throws Exception {
        SERVICE.vouchFor("invited@example.org", false);

        assertThat(visit("/oauth2/authorization/city").uri())
                .hasPath("/anmelden")
                .hasQuery("unbekannt");
    }

    private HttpResponse<String> visit(String path) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
