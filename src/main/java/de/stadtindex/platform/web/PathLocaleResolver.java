package de.stadtindex.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Takes the language of a page from its path, never from a header or a cookie: one address, one text. */
@Component("localeResolver")
class PathLocaleResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(PageFrame.ATTRIBUTE) instanceof PageFrame frame
                ? frame.language().locale()
                : Language.ofPath(request.getRequestURI()).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language of a page is part of its address");
    }
}
