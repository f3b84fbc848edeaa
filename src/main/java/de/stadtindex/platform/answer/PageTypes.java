package de.stadtindex.platform.answer;

import de.stadtindex.platform.web.Language;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Sorts addresses into as few kinds as there are beginnings of routes: what readers type makes no new one. Both languages and all
 * forms of a page are one kind.
 */
@Component
class PageTypes {

    /** The first page. */
    static final String START = "start";

    /** Styles, scripts and pictures of the portal itself. */
    static final String ASSET = "asset";

    /** Whatever no route begins like. */
    static final String OTHER = "other";

    private static final Set<String> ASSETS = Set.of("css", "js", "img");

    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private volatile @Nullable Set<String> known;

    PageTypes(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    /** The kind of a path, as it was asked for. */
    String of(String path) {
        String first = first(path);
        if (first.isEmpty()) {
            return START;
        }
        if (ASSETS.contains(first)) {
            return ASSET;
        }
        return known().contains(first) ? first : OTHER;
    }

    private Set<String> known() {
        Set<String> found = known;
        if (found == null) {
            Set<String> all = new HashSet<>();
            routes.stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                    .flatMap(route -> route.getPatternValues().stream())
                    .map(PageTypes::first)
                    .filter(name -> !name.contains("{"))
                    .forEach(all::add);
            found = Set.copyOf(all);
            known = found;
        }
        return found;
    }

    /** What stands between the language and the next slash, without the form that is asked for. */
    private static String first(String path) {
        int begin = Math.min(Language.ofPath(path).base().length() + 1, path.length());
        int slash = path.indexOf('/', begin);
        String name = path.substring(begin, slash < 0 ? path.length() : slash);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
