package de.stadtindex.platform.request;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.apache.catalina.Globals;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Names each request, for all lines of the log that it causes: those of the server, too, which is the one that logs faults nobody
 * foresaw, when all filters are left already. The name says nothing of the reader.
 */
final class RequestNameValve extends ValveBase {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    RequestNameValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String name =
                name(request.getHeader(RequestName.HEADER), request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE));
        request.setAttribute(RequestName.ATTRIBUTE, name);
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestName.ATTRIBUTE, name)) {
            getNext().invoke(request, response);
        }
    }

    /** What a proxy that is trusted calls the request; else a name of ours. */
    static String name(@Nullable String given, @Nullable Object isForwarded) {
        return Boolean.TRUE.equals(isForwarded)
                        && given != null
                        && NAME.matcher(given).matches()
                ? given
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
