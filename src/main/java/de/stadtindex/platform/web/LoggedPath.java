package de.stadtindex.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The path of a request as the log may have it: links that open something by themselves are secrets, and end where the secret begins. */
final class LoggedPath {

    private static final Pattern SECRET = Pattern.compile("/(vorschau|einladung)/.*");

    private LoggedPath() {}

    static String of(HttpServletRequest request) {
        return SECRET.matcher(request.getRequestURI()).replaceFirst("/$1/…");
    }
}
