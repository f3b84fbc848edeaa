package de.stadtindex.platform.web;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser not to do. */
public final class SecurityHeaders {

    /** Pages may fetch from here alone: tools that check them read robots.txt that way. */
    private static final String PUBLIC_CONTENT =
            "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final String SIGNED_IN_CONTENT = PUBLIC_CONTENT + "; script-src 'self'";
    private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private SecurityHeaders() {}

    /** For pages without any script. */
    public static void forPublic(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, PUBLIC_CONTENT);
    }

    /** For pages behind the sign-in: their own scripts may run, and nobody keeps a copy. */
    public static void forSignedIn(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, SIGNED_IN_CONTENT);
        headers.addHeaderWriter((_, response) -> response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers, String content) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(content))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
    }
}
