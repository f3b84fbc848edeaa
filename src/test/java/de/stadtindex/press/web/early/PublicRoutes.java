package de.stadtindex.press.web.early;

import de.stadtindex.platform.access.Admission;
import de.stadtindex.visit.web.format.PageAnswer;
import de.stadtindex.visit.web.format.PageFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Addresses of all public routes that are registered, for two cities and two editions; a new variable fails until it has values. */
@TestComponent
class PublicRoutes {

    /** What stands for a variable of a path: the own city and another, the coming edition and the one before. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("slug", List.of("darmstadt", "kassel", "hessen")),
            Map.entry("year", List.of("2025", "2026")),
            Map.entry("number", List.of("2025.1", "2026.1")),
            Map.entry("city", List.of("darmstadt", "kassel")),
            Map.entry("from", List.of("2025")),
            Map.entry("to", List.of("2026")),
            Map.entry("category", List.of("verwaltung")),
            Map.entry("editions", List.of("2025", "2026", "2025-2026")),
            Map.entry(
                    "id",
                    List.of(
                            "rang_darmstadt_gesamt_2026_2_stand_2026.1",
                            "rang_kassel_gesamt_2026_1_stand_2026.1",
                            "rang_kassel_gesamt_2026_3_stand_2026.1")),
            Map.entry(
                    "*path",
                    List.of("stadt/darmstadt", "stadt/kassel.json", "rangliste/2026", "vergleich/2025/2026.bib")),
            Map.entry("part", List.of("2025", "2026", "alle")),
            Map.entry("link", List.of("x")));

    private final RequestMappingHandlerMapping mappings;

    PublicRoutes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /** Every address, with each of these queries. */
    Stream<String> addresses(List<String> queries) {
        return paths(_ -> true).flatMap(path -> queries.stream().map(query -> path + query));
    }

    /** Every page that has other forms, in each of them, with each of these queries. */
    Stream<String> forms(List<PageFormat> formats, List<String> queries) {
        return paths(handler -> handler.getMethod().getReturnType() == PageAnswer.class)
                .map(path -> path.matches("/|/en") ? path.replaceFirst("/?$", "/start") : path)
                .flatMap(path -> formats.stream().map(format -> format.address(path)))
                .flatMap(address -> queries.stream().map(query -> address + query));
    }

    private Stream<String> paths(Predicate<HandlerMethod> wanted) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("de.stadtindex."))
                .filter(entry -> Admission.of(entry.getValue()) instanceof Admission.Everyone)
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .map(pattern -> pattern.isEmpty() ? "/" : pattern)
                .distinct()
                .flatMap(PublicRoutes::filledIn);
    }

    private static Stream<String> filledIn(String pattern) {
        int open = pattern.indexOf('{');
        if (open < 0) {
            return Stream.of(pattern);
        }
        int close = pattern.indexOf('}', open);
        List<String> values = VALUES.get(pattern.substring(open + 1, close));
        return Objects.requireNonNull(values, "What stands for the variables of " + pattern).stream()
                .flatMap(value -> filledIn(pattern.substring(0, open) + value + pattern.substring(close + 1)));
    }
}
