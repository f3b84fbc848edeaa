package de.stadtindex.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said beside the pages: headers, cookies, types of errors, and where redirects lead. */
class ProtocolTests extends HostileReading {

    private static final String ENCRYPTED = "X-Forwarded-Proto: https";

    /** Over http somebody in between could say it, and lock readers out of a portal that has no encryption. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/stadt/darmstadt", "/stadt/darmstadt.csv", "/anmelden", "/gibt-es-nicht", "/api/v1/cities"
            })
    void onlyAnEncryptedAnswerAsksToComeEncryptedAlways(String address) throws Exception {
        for (int again = 0; again < 2; again++) {
            assertThat(get(address, ENCRYPTED).header("strict-transport-security"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
            assertThat(get(address).header("strict-transport-security")).isEmpty();
        }
    }

    @Test
    void theCookieOfASessionBelongsToTheHostWhereItTravelsEncrypted() throws Exception {
        assertThat(get("/anmelden", ENCRYPTED).header("set-cookie").orElseThrow())
                .matches("__Host-stadtindex_session=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(get("/anmelden").header("set-cookie").orElseThrow())
                .matches("stadtindex_session=[^;]+; Path=/; HttpOnly; SameSite=Lax");
    }

    @ParameterizedTest
    @CsvSource({
        "/stadt/atlantis.csv, 404, text/plain;charset=UTF-8",
        "/stadt/atlantis.xlsx, 404, text/plain;charset=UTF-8",
        "/stadt/atlantis.svg, 404, text/plain;charset=UTF-8",
        "/stadt/atlantis.json, 404, application/problem+json",
        "/karte.csv?ausgabe=x, 400, text/plain;charset=UTF-8",
        "/feed/stadt/atlantis.atom, 404, text/plain;charset=UTF-8",
        "/feed/gibt-es-nicht.atom, 404, text/plain;charset=UTF-8",
        "/catalog.exe, 404, text/html;charset=UTF-8",
        "/daten/1850.zip, 404, text/plain;charset=UTF-8",
        "/api/v1/gibt-es-nicht, 404, application/problem+json",
        "/api/gibt-es-nicht, 404, application/problem+json",
        "/stadt/atlantis, 404, text/html;charset=UTF-8"
    })
    void anErrorIsToldInWhatWasAskedFor(String address, int status, String type) throws Exception {
        Answer answer = get(address, "Accept: text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type().replace("utf-8", "UTF-8")).isEqualTo(type);
        assertThat(answer.text().startsWith("<!DOCTYPE html")).isEqualTo(type.startsWith("text/html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /\u0001 HTTP/1.1",
                "GET /% HTTP/1.1",
                "GET /stadt/%00 HTTP/1.1",
                "GET //redaktion HTTP/1.1",
                "TRACE / HTTP/1.1",
                "CONNECT evil.example:80 HTTP/1.1",
                "FOO / HTTP/1.1",
                "PATCH /error HTTP/1.1",
                "GET /error HTTP/1.1"
            })
    void whatIsRefusedAtTheDoorSaysNoMoreThanTheRestAndIsProtectedAsWell(String line) throws Exception {
        Answer answer = Wire.ask(port, line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.header("server")).isEmpty();
        assertThat(answer.header("x-powered-by")).isEmpty();
        assertThat(answer.header("content-security-policy")).isPresent();
        assertThat(answer.header("x-content-type-options")).contains("nosniff");
        assertThat(answer.text()).doesNotContain("Tomcat", "Apache", "springframework");
    }

    /** The server's own filter for them answered with a fault. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void aFormThatCannotBeReadIsNoFaultOfThePortal(String method) throws Exception {
        try (Wire wire = new Wire(port)) {
            wire.send((method
                            + " /presse HTTP/1.1\r\n"
                            + "Host: localhost\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\n"
                            + "Content-Length: 5\r\n\r\n"
                            + "a=%zz")
                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(wire.receive(false).status()).isEqualTo(403);
        }
    }

    @Test
    void aParameterWithoutAReadableNameIsNoFaultOfThePortal() throws Exception {
        assertThat(get("/api/v1/claims?%00=1").status()).isEqualTo(400);
        assertThat(get("/stadt/darmstadt?%00=1").status()).isBetween(200, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/redaktion?x=//evil.example",
                "/redaktion/%5C%5Cevil.example",
                "/en/redaktion;//evil.example",
                "/vergleich?von=2024&bis=//evil.example",
                "/suche?q=%0d%0aLocation:%20https://evil.example",
                "/rangliste?x=%0d%0aX-Evil:1",
                "/oembed?url=https://evil.example/stadt/darmstadt",
                "/stadt/Darmstadt?stand=//evil.example"
            })
    void noRedirectLeavesThePortal(String address) throws Exception {
        Answer answer = get(address, "Host: evil.example", "X-Forwarded-Host: evil.example", "Accept: text/html");

        assertThat(answer.header("location").orElse("/"))
                .startsWith("/")
                .doesNotStartWith("//")
                .doesNotContain("\\");
        assertThat(answer.header("x-evil")).isEmpty();
    }
}
