package de.stadtindex.opendata.web.api.protocol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Leaves conditions to the tag: when the name of a city was corrected nobody knows, so a date alone could hide that it was. */
class WithoutDate extends HttpServletRequestWrapper {

    WithoutDate(HttpServletRequest request) {
        super(request);
    }

    @Override
    public long getDateHeader(String name) {
        return isDate(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isDate(name) ? null : super.getHeader(name);
    }

    private static boolean isDate(String name) {
        return name.equalsIgnoreCase(HttpHeaders.IF_MODIFIED_SINCE)
                || name.equalsIgnoreCase(HttpHeaders.IF_UNMODIFIED_SINCE);
    }
}
