package de.stadtindex.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets from the kept answers what somebody else put there on purpose. */
class PoisonedAnswersTests extends HostileReading {

    private static final String EVIL = "evil.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Port: 6666",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Prefix: /evil.example",
                "X-Forwarded-Server: evil.example",
                "Forwarded: host=evil.example;proto=https",
                "X-Original-URL: /evil.example",
                "X-Rewrite-URL: /evil.example",
                "X-HTTP-Method-Override: HEAD",
                "Accept: text/html, evil.example/evil",
                "Accept: application/json",
                "Accept: text/html;q=0.1, text/csv",
                "Accept: evil.example",
                "Accept-Language: evil.example",
                "Accept-Encoding: evil.example, gzip",
                "Range: bytes=0-3",
                "If-None-Match: *",
                "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT",
                "User-Agent: evil.example",
                "Referer: https://evil.example/",
                "Origin: https://evil.example",
                "Cookie: x=evil.example",
                "Upgrade-Insecure-Requests: evil.example"
            })
    void whoComesFirstDecidesNothingForWhoComesNext(String header) throws Exception {
        String address = "/methode?fresh=" + Integer.toHexString(header.hashCode());
        get(address, header);
        get(address, header);

        Answer clean = get(address);
        Answer other = get("/methode?fresh=clean");

        assertThat(clean.status()).isEqualTo(200);
        assertThat(clean.type()).startsWith("text/html");
        assertThat(clean.text()).doesNotContain(EVIL).doesNotContain("6666");
        assertThat(clean.header("strict-transport-security")).isEmpty();
        assertThat(clean.header("content-encoding")).isEmpty();
        assertThat(clean.text().replaceAll("fresh=\\w+", ""))
                .isEqualTo(other.text().replaceAll("fresh=\\w+", ""));
    }

    /** A body that belongs to a request for a page is no part of what is asked for. */
    @Test
    void aBodyOfARequestForAPageChangesNothing() throws Exception {
        String body = "ausgabe=2019&name=evil";
        try (Wire wire = new Wire(port)) {
            wire.send(("GET /rangliste/2025?fat=1 HTTP/1.1\r\nHost: localhost:" + port
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                            + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.US_ASCII));
            Answer fat = wire.receive(false);

            assertThat(fat.text())
                    .isEqualTo(get("/rangliste/2025?fat=1").text())
                    .contains("Darmstadt");
        }
    }

    @Test
    void aPathParameterOrASecondSlashIsNoOtherNameOfAPage() throws Exception {
        assertThat(get("/stadt/darmstadt;evil=.csv").status()).isEqualTo(400);
        assertThat(get("//stadt/darmstadt").status()).isEqualTo(400);
        assertThat(get("/stadt/darmstadt").type()).startsWith("text/html");
    }
}
