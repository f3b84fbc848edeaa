package de.stadtindex.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.platform.web.PublicPages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each route has a decision about who may use it. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(PostgresTestConfiguration.class)
class RouteDecisionTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private MockMvcTester browser;

    @Test
    void everyRouteOfOursBelongsToAPublicPage() {
        assertThat(ours())
                .isNotEmpty()
                .allSatisfy((route, method) -> assertThat(method.getBeanType().isAnnotationPresent(PublicPages.class))
                        .as(route.toString())
                        .isTrue());
    }

    @Test
    void onlyFeedbackIsTakenIn() {
        List<String> writing = ours().keySet().stream()
                .filter(route -> !route.getMethodsCondition().getMethods().equals(java.util.Set.of(RequestMethod.GET)))
                .flatMap(route -> route.getPatternValues().stream())
                .toList();

        assertThat(writing)
                .containsExactlyInAnyOrder("/barrierefreiheit/rueckmeldung", "/en/barrierefreiheit/rueckmeldung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stadt/darmstadt", "/rangliste/2025", "/gibt-es-nicht"})
    void nothingElseMayBeWritten(String path) {
        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE)) {
            assertThat(browser.method(method).uri(path).exchange())
                    .as(method + " " + path)
                    .hasStatus(403);
        }
    }

    @Test
    void pagesCarryTheirSecurityHeadersAndNoCookie() {
        assertThat(browser.get().uri("/stadt/darmstadt").exchange())
                .headers()
                .containsHeaders(
                        "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy")
                .doesNotContainHeader("Set-Cookie")
                .hasValue("Cache-Control", "no-cache");
    }

    private Map<RequestMappingInfo, HandlerMethod> ours() {
        Map<RequestMappingInfo, HandlerMethod> all = new java.util.HashMap<>(routes.getHandlerMethods());
        all.values().removeIf(method -> !method.getBeanType().getPackageName().startsWith("de.stadtindex"));
        return all;
    }
}
