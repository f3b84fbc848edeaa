package de.stadtindex.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session. Over an encrypted connection its name says to the browser that this host alone may set it; without one, as
 * on the machine of whoever tries the portal, browsers would refuse such a name.
 */
@Component
class SessionCookies implements CookieSerializer {

    /** What only cookies may begin with that are encrypted, hold for the whole host and for no other. */
    static final String HOST_ONLY = "__Host-";

    private final CookieSerializer plain;
    private final CookieSerializer encrypted;
    private final boolean isKnownEncrypted;

    /** Where readers know the portal by an encrypted address, the cookie never travels otherwise, whatever a proxy says. */
    SessionCookies(
            @Value("${server.servlet.session.cookie.name}") String name,
            @Value("${stadtindex.web.public-url:}") String publicUrl) {
        this.plain = serializer(name, false);
        this.encrypted = serializer(HOST_ONLY + name, true);
        this.isKnownEncrypted = publicUrl.startsWith("https:");
    }

    private static CookieSerializer serializer(String name, boolean isSecure) {
        DefaultCookieSerializer serializer = new DefaultCookieSerializer();
        serializer.setCookieName(name);
        serializer.setCookiePath("/");
        serializer.setUseHttpOnlyCookie(true);
        serializer.setSameSite("Lax");
        serializer.setUseSecureCookie(isSecure);
        return serializer;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        serializer(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return serializer(request).readCookieValues(request);
    }

    private CookieSerializer serializer(HttpServletRequest request) {
        return isKnownEncrypted || request.isSecure() ? encrypted : plain;
    }
}
