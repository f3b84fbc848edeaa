package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.stadtindex.account.Accounts;
import de.stadtindex.platform.access.Admission;
import de.stadtindex.platform.access.Role;
import de.stadtindex.platform.access.SignedInPages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every route times everybody: made from the routes that are there, so a new one without a decision fails. */
@SpringBootTest
@AutoConfigureMockMvc
@Import({PostgresTestConfiguration.class, Accounts.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationTests {

    /** One route with the decision that stands at it. */
    record Route(HttpMethod method, String path, Admission admission) {
        @Override
        public String toString() {
            return method + " " + path + " for " + admission;
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Accounts accounts;

    @BeforeAll
    void letEverybodyIn() {
        Arrays.stream(Role.values()).forEach(role -> accounts.enter(address(role), Set.of(role)));
    }

    Stream<Route> routes() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("de.stadtindex."))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()));
    }

    private static Stream<Route> routes(RequestMappingInfo mapping, HandlerMethod handler) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream()
                        .map(method -> new Route(method.asHttpMethod(), example(path), Admission.of(handler))));
    }

    private static String example(String pattern) {
        return pattern.replaceAll("[{]([^}]+)[}]", "x");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRouteHasADecision(Route route) {
        assertThat(route.admission()).isNotInstanceOf(Admission.Undecided.class);
    }

    /** So that whatever is checked for all pages of the desk is checked for new ones too. */
    @Test
    void everyPageBehindTheSignInIsListed() {
        assertThat(mappings.getHandlerMethods().entrySet().stream()
                        .filter(entry -> entry.getValue().getBeanType().isAnnotationPresent(SignedInPages.class))
                        .filter(entry -> entry.getKey()
                                .getMethodsCondition()
                                .getMethods()
                                .contains(RequestMethod.GET))
                        .flatMap(entry -> entry.getKey().getPatternValues().stream())
                        .filter(path -> !path.startsWith("/en/") && !path.contains(".")))
                .allSatisfy(path -> assertThat(DeskPaths.kinds())
                        .as(path)
                        .anyMatch(page -> PathPatternParser.defaultInstance
                                .parse(path)
                                .matches(PathContainer.parsePath(page.replaceFirst("[?].*", "")))));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whoIsNotSignedInSeesPublicPagesAlone(Route route) {
        MvcTestResult answer =
                browser.method(route.method()).uri(route.path()).with(csrf()).exchange();

        switch (route.admission()) {
            case Admission.Everyone() -> assertIsAdmitted(answer, route);
            case Admission.Scripts _ -> assertThat(answer).hasStatus(401);
            default -> {
                assertThat(answer).hasStatus(302);
                assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/anmelden");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRoleSeesWhatIsDecidedForIt(Route route) {
        for (Role role : Role.values()) {
            MvcTestResult answer = browser.method(route.method())
                    .uri(route.path())
                    .with(csrf())
                    .with(accounts.as(address(role), role))
                    .exchange();

            if (route.admission().admits(Set.of(role.authority()))) {
                assertIsAdmitted(answer, route);
            } else {
                assertThat(answer).as(route + " as " + role).hasStatus(403);
            }
        }
    }

    /** Admitted is whoever gets any answer of the page itself, be it that the made-up address leads nowhere. */
    private static void assertIsAdmitted(MvcTestResult answer, Route route) {
        assertThat(answer.getResponse().getStatus())
                .as(route.toString())
                .isNotIn(403)
                .isLessThan(500);
        assertThat(answer.getResponse().getRedirectedUrl()).isNotIn(List.of("/anmelden", "/en/anmelden"));
    }

    private static String address(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@example.org";
    }
}
