package de.stadtindex.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whoever forges the host of a request decides nothing about what others get, and takes no room. */
@ExtendWith(OutputCaptureExtension.class)
class AskedOriginsTests {

    @Test
    void whereTheAddressIsKnownAForgedHostChangesNothing() {
        AskedOrigins origins = new AskedOrigins("https://index.example", "native");

        assertThat(origins.of(to("evil.example"))).isEqualTo(origins.of(to("index.example")));
    }

    /** With encryption an answer says that it always should be asked for that way. */
    @Test
    void whatCameEncryptedIsKeptApart() {
        AskedOrigins origins = new AskedOrigins("https://index.example", "native");
        MockHttpServletRequest encrypted = to("index.example");
        encrypted.setScheme("https");

        assertThat(origins.of(encrypted)).isNotEqualTo(origins.of(to("index.example")));
    }

    @Test
    void whereItIsNotKnownForgedHostsAreNotKeptFor() {
        AskedOrigins origins = new AskedOrigins("", "none");
        assertThat(origins.of(to("index.example"))).isEqualTo("http://index.example:80");

        assertThat(IntStream.range(0, 1000).mapToObj(each -> {
                    origins.of(to("index.example"));
                    return origins.of(to(each + ".evil.example"));
                }))
                .containsOnlyNulls();
        assertThat(origins.of(to("index.example"))).isEqualTo("http://index.example:80");
    }

    /** So that the right host gets its place back, whoever came first. */
    @Test
    void whatIsAskedForMostWins() {
        AskedOrigins origins = new AskedOrigins("", "none");
        IntStream.range(0, 50).forEach(each -> origins.of(to(each % 8 + ".evil.example")));

        IntStream.range(0, 50).forEach(_ -> origins.of(to("index.example")));

        assertThat(origins.of(to("index.example"))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"'', native, true", "'', none, false", "https://index.example, native, false"})
    void aProxyWithoutAnAddressOfThePortalIsWarnedOf(
            String publicUrl, String forwarded, boolean warns, CapturedOutput log) {
        assertThat(new AskedOrigins(publicUrl, forwarded).of(to("index.example")))
                .isNotNull();

        assertThat(log.getOut().contains("stadtindex.web.public-url is not set"))
                .isEqualTo(warns);
    }

    private static MockHttpServletRequest to(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName(host);
        return request;
    }
}
