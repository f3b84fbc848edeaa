package de.stadtindex.hostile;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes that are registered, so that a new one is asked for, too. */
final class KnownRoutes {

    /** What else lies at addresses, and parameters that are not named at a method of a controller. */
    private static final List<String> OTHER_ROUTES = List.of(
            "/css/{x}",
            "/js/{x}",
            "/img/{x}",
            "/favicon.ico",
            "/robots.txt",
            "/error",
            "/webauthn/register/options",
            "/login/webauthn",
            "/webauthn/authenticate/options",
            "/oauth2/authorization/{x}",
            "/login/oauth2/code/{x}",
            "/actuator",
            "/actuator/{x}",
            "/{x}",
            "/{x}/{y}",
            "/WEB-INF/{x}");

    private static final List<String> OTHER_NAMES = List.of(
            "stand",
            "ausgabe",
            "rangliste",
            "land",
            "sortierung",
            "richtung",
            "name",
            "groesse",
            "q",
            "stadt",
            "seite",
            "format",
            "anordnung",
            "breite",
            "hoehe",
            "diagramm",
            "version",
            "edition",
            "state",
            "cursor",
            "limit",
            "url",
            "_csrf",
            "_method");

    private KnownRoutes() {}

    /** Of all controllers, with what lies elsewhere. */
    static List<String> all(RequestMappingHandlerMapping mappings) {
        return Stream.concat(
                        mappings.getHandlerMethods().keySet().stream()
                                .flatMap(mapping -> mapping.getPatternValues().stream()),
                        OTHER_ROUTES.stream())
                .filter(route -> !route.contains("abmelden"))
                .distinct()
                .sorted()
                .toList();
    }

    /** Of parameters. */
    static List<String> names(RequestMappingHandlerMapping mappings) {
        Stream<String> named = mappings.getHandlerMethods().values().stream()
                .flatMap(method -> Stream.of(method.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .map(KnownRoutes::name);
        return Stream.concat(named, OTHER_NAMES.stream())
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String name(MethodParameter parameter) {
        RequestParam said = parameter.getParameterAnnotation(RequestParam.class);
        return said == null
                ? ""
                : said.name().isEmpty()
                        ? String.valueOf(parameter.getParameter().getName())
                        : said.name();
    }
}
