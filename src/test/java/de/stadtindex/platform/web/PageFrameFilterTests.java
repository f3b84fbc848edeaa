package de.stadtindex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageFrameFilterTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @CsvSource({
        "/,de,/,/en,''",
        "/en,en,/,/,''",
        "/en/,en,/,/,''",
        "/stadt/kiel,de,/stadt/kiel,/en/stadt/kiel,stadt",
        "/en/stadt/kiel,en,/stadt/kiel,/stadt/kiel,stadt",
        "/rangliste,de,/rangliste,/en/rangliste,rangliste"
    })
    void aPathIsTakenApartIntoLanguageAndPage(String uri, String code, String path, String other, String section) {
        var frame = frameOf(uri, null);

        assertThat(frame.code()).isEqualTo(code);
        assertThat(frame.path()).isEqualTo(path);
        assertThat(frame.otherHref()).isEqualTo(other);
        assertThat(frame.section()).isEqualTo(section);
    }

    @Test
    void theLanguageSwitchKeepsTheQueryAndTheCanonicalAddressDropsIt() {
        var frame = frameOf("/rangliste/2025", "land=hessen&sortierung=rang");

        assertThat(frame.otherHref()).isEqualTo("/en/rangliste/2025?land=hessen&sortierung=rang");
        assertThat(frame.german()).isEqualTo("http://localhost/rangliste/2025");
        assertThat(frame.english()).isEqualTo("http://localhost/en/rangliste/2025");
        assertThat(frame.canonical()).isEqualTo("http://localhost/rangliste/2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/karte ausgabe=2024&rangliste=verwaltung&stand=2024.1 ?ausgabe=2024&rangliste=verwaltung",
                "/karte rangliste=verwaltung&ausgabe=2024 ?ausgabe=2024&rangliste=verwaltung",
                "/land/hessen ausgabe=2024&ausgabe= ?ausgabe=2024",
                "/zeitreihe stadt=kassel&rangliste=mobilitaet ?rangliste=mobilitaet",
                "/vergleich/2024/2025 land=HE&rangliste=mobilitaet ?rangliste=mobilitaet",
                "/staedtevergleich stadt=kassel&stadt=darmstadt&stadt=kassel&x=1 ?stadt=darmstadt&stadt=kassel",
                "/presse seite=2&utm=x ?seite=2"
            })
    void whatAPageIsStaysInItsAddressInOneOrder(String path, String query, String kept) {
        var frame = frameOf(path, query);

        assertThat(frame.canonical()).isEqualTo("http://localhost" + path + kept);
        assertThat(frame.german()).isEqualTo(frame.canonical());
        assertThat(frame.english()).isEqualTo("http://localhost/en" + path + kept);
    }

    @ParameterizedTest
    @CsvSource({
        "/stadt/kiel,stand=2025.1,false",
        "/stadt/kiel,a=b&stand=2025.1,false",
        "/stadt/kiel,standort=hier,true",
        "/suche,q=a,false",
        "/zitat/stadt/kiel,,false",
        "/presse/vorschau/abc,,false",
        "/presse/ein-artikel,,true",
        "/en/karte,ausgabe=2024,true"
    })
    void listsOfFindsPreviewsAndVersionsOfThePastAreNotIndexed(String path, @Nullable String query, boolean indexed) {
        assertThat(frameOf(path, query).isIndexed()).isEqualTo(indexed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en//evil.example", "//evil.example", "/en///evil.example", "/en/\\evil.example"})
    void theLanguageSwitchNeverLeavesThePortal(String uri) {
        assertThat(frameOf(uri, null).otherHref()).doesNotStartWith("//").doesNotStartWith("/\\");
    }

    @ParameterizedTest
    @CsvSource({
        "http,80,http://stadtindex.example",
        "http,8080,http://stadtindex.example:8080",
        "https,443,https://stadtindex.example",
        "https,8443,https://stadtindex.example:8443"
    })
    void theUsualPortIsNotSaid(String scheme, int port, String origin) {
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        request.setServerName("stadtindex.example");
        request.setServerPort(port);

        assertThat(frameOf("/", null).origin()).isEqualTo(origin);
    }

    @Test
    void aConfiguredAddressWinsOverTheOneOfTheRequest() {
        run("/stadt/kiel", null, new WebProperties("https://stadtindex.example", Duration.ZERO));

        assertThat(frame().canonical()).isEqualTo("https://stadtindex.example/stadt/kiel");
    }

    @Test
    void pagesAreAskedForAgainEachTime() {
        frameOf("/", null);

        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void theLocaleIsThatOfThePathWhateverTheBrowserPrefers() {
        var resolver = new PathLocaleResolver();
        request.addPreferredLocale(Locale.FRENCH);
        request.setRequestURI("/en/stadt/kiel");

        assertThat(resolver.resolveLocale(request)).isEqualTo(Locale.UK);
        frameOf("/stadt/kiel", null);
        assertThat(resolver.resolveLocale(request)).isEqualTo(Locale.GERMANY);
    }

    @Test
    void theLocaleIsNotSetByHand() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> new PathLocaleResolver().setLocale(request, response, Locale.UK));
    }

    private PageFrame frameOf(String uri, @Nullable String query) {
        run(uri, query, new WebProperties(null, Duration.ZERO));
        return frame();
    }

    private PageFrame frame() {
        return (PageFrame) Objects.requireNonNull(request.getAttribute(PageFrame.ATTRIBUTE));
    }

    private void run(String uri, @Nullable String query, WebProperties properties) {
        request.setRequestURI(uri);
        request.setQueryString(query);
        try {
            new PageFrameFilter(properties).doFilter(request, response, new MockFilterChain());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
