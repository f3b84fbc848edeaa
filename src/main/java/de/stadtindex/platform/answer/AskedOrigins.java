package de.stadtindex.platform.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Under which addresses of the portal answers are kept. Pages name their own address; where no setting says it, it is that of the
 * request, and anybody can write there what they like.
 */
@Component
class AskedOrigins {

    /** Addresses for which answers are kept where no setting says the right one; those asked for most win. */
    static final int MOST = 4;

    private static final int ENOUGH = 1_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(AskedOrigins.class);

    private final boolean isKnown;
    /** How often each was asked for, less one for each other that found no place: whoever is a fifth of all stays. */
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    AskedOrigins(
            @Value("${stadtindex.web.public-url:}") String publicUrl,
            @Value("${server.forward-headers-strategy:none}") String forwarded) {
        this.isKnown = !publicUrl.isEmpty();
        if (!isKnown && !forwarded.equalsIgnoreCase("none")) {
            LOG.warn(
                    "There is a proxy in front, and stadtindex.web.public-url is not set: pages name whatever host a"
                            + " request names, and answers are kept for {} hosts only",
                    MOST);
        }
    }

    /**
     * What an answer to this request depends on of where it was sent to: with a known address only whether it came encrypted, for then
     * it says that it always should. Null where nothing is to be kept for so rare an address.
     */
    @Nullable
    String of(HttpServletRequest request) {
        String scheme = request.getScheme();
        if (isKnown) {
            return scheme;
        }
        String origin = scheme + "://" + request.getServerName() + ':' + request.getServerPort();
        return isAskedAgain(origin) ? origin : null;
    }

    /** The very first is believed; any other has to be asked for again before others take its place. */
    private boolean isAskedAgain(String origin) {
        AtomicInteger times = asked.get(origin);
        if (times == null) {
            return enter(origin);
        }
        return times.get() >= ENOUGH || times.incrementAndGet() > 1;
    }

    private synchronized boolean enter(String origin) {
        boolean isFirst = asked.isEmpty();
        if (asked.size() < MOST) {
            asked.putIfAbsent(origin, new AtomicInteger(1));
        } else {
            asked.values().removeIf(times -> times.decrementAndGet() <= 0);
        }
        return isFirst;
    }
}
