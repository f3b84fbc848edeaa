package de.stadtindex.platform.web;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser not to do. */
public final class SecurityHeaders {

    /** Only our own scripts run; pages may fetch from here alone: tools that check them read robots.txt that way. */
    static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action"
                    + " 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final String REFERRER = ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN.getPolicy();

    private static final String PERMISSIONS_POLICY = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private SecurityHeaders() {}

    /** For pages anyone may read; some of them may be shown within other sites. */
    public static void forPublic(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable).addHeaderWriter((request, response) -> {
            String policy = FramedDocument.policy(request);
            if (policy == null) {
                response.setHeader("X-Frame-Options", "DENY");
            } else {
                response.setHeader("Content-Security-Policy", policy);
            }
        });
    }

    /** For pages behind the sign-in: nobody keeps a copy. */
    public static void forSignedIn(HeadersConfigurer<HttpSecurity> headers) {
        common(headers);
        headers.addHeaderWriter((_, response) -> response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"));
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
    }
}
