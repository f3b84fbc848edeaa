package de.stadtindex.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the {@link PageFrame} on each request before anything else, so that error pages have it too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageFrameFilter extends OncePerRequestFilter {

    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?\\d+\\.?");
    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern ADDRESS = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");

    private final WebProperties properties;

    PageFrameFilter(WebProperties properties) {
        this.properties = properties;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(PageFrame.ATTRIBUTE, frameOf(request));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (isHost(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private PageFrame frameOf(HttpServletRequest request) {
        String uri = request.getRequestURI();
        Language language = Language.ofPath(uri);
        String path = ownPath(uri.substring(language.base().length()));
        return new PageFrame(language, origin(request), path, query(request.getQueryString()));
    }

    /** A name that ends in a number is an address of four numbers or nothing, and no address can be made with it. */
    private static boolean isHost(String name) {
        return !ENDS_IN_NUMBER.matcher(name).matches() || ADDRESS.matcher(name).matches();
    }

    /** One slash in front: a browser takes two for the beginning of another host, and the layout links to this path. */
    private static String ownPath(String path) {
        return "/" + path.replaceFirst("^[/\\\\]+", "");
    }

    private static String query(@Nullable String raw) {
        return raw == null ? "" : "?" + raw;
    }

    private String origin(HttpServletRequest request) {
        String configured = properties.publicUrl();
        if (configured != null) {
            return configured;
        }
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
