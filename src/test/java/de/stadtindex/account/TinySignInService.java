package de.stadtindex.account;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.springframework.web.util.UriComponentsBuilder;

/** The smallest service that speaks OpenID Connect: vouches at once for whomever the test names. */
final class TinySignInService implements AutoCloseable {

    static final String CLIENT = "stadtindex";

    private final HttpServer server;
    private final RSAKey key;
    private volatile String email = "";
    private volatile boolean checked;
    private volatile String nonce = "";

    private TinySignInService(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static TinySignInService start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var service = new TinySignInService(
                    server, new RSAKeyGenerator(2048).keyID("key").generate());
            server.createContext("/.well-known/openid-configuration", call -> json(call, service.metadata()));
            server.createContext("/keys", call -> json(call, new JWKSet(service.key).toString()));
            server.createContext("/authorize", service::authorize);
            server.createContext("/token", call -> json(call, service.token()));
            server.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on everybody who comes is this person. */
    void vouchFor(String address, boolean addressWasChecked) {
        email = address;
        checked = addressWasChecked;
    }

    private String metadata() {
        return """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
            "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
            "id_token_signing_alg_values_supported": ["RS256"]}
            """.formatted(url());
    }

    private void authorize(HttpExchange call) throws IOException {
        var asked = UriComponentsBuilder.fromUri(call.getRequestURI()).build().getQueryParams();
        nonce = String.valueOf(asked.getFirst("nonce"));
        URI back = URI.create(decoded(String.valueOf(asked.getFirst("redirect_uri"))) + "?code=code&state="
                + asked.getFirst("state"));
        call.getResponseHeaders().set("Location", back.toString());
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private static String decoded(String parameter) {
        return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
    }

    private String token() {
        try {
            Instant now = Instant.now();
            JWTClaimsSet claims = new JWTClaimsSet.Builder()
                    .issuer(url())
                    .subject("person")
                    .audience(CLIENT)
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                    .claim("nonce", nonce)
                    .claim("email", email)
                    .claim("email_verified", checked)
                    .build();
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(), claims);
            token.sign(new RSASSASigner(key));
            return "{\"access_token\": \"access\", \"token_type\": \"Bearer\", \"id_token\": \"" + token.serialize()
                    + "\"}";
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void json(HttpExchange call, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
