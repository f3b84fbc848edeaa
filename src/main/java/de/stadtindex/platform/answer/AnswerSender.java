package de.stadtindex.platform.answer;

import de.stadtindex.platform.content.PublicContent;
import de.stadtindex.platform.content.Stage;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.web.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Sends kept answers: packed to whoever can unpack, not at all to whoever has them already. */
@Component
class AnswerSender {

    /** Answers need a while to get to a cache; it must not count that while twice. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private static final String MAIN = "<main";

    private final PublicContent content;
    private final AnswerProperties properties;
    private final Wording wording;
    private final Clock clock;

    AnswerSender(PublicContent content, AnswerProperties properties, Wording wording, Clock clock) {
        this.content = content;
        this.properties = properties;
        this.wording = wording;
        this.clock = clock;
    }

    /** Sends an answer from the beginning. */
    void send(KeptAnswer answer, Stage stage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        for (KeptAnswer.Header header : answer.headers()) {
            response.addHeader(header.name(), header.value());
        }
        if (answer.locale() != null) {
            response.setLocale(answer.locale());
        }
        finish(answer, stage, request, response);
    }

    /** Sends what is missing of an answer whose other headers stand already. */
    void finish(KeptAnswer answer, Stage stage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (answer.isPassing()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, control(stage));
        }
        if (answer.isPacked()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (answer.isPage() && content.isOutOfReach()) {
            response.setContentType(answer.contentType());
            write(noticed(answer, request), request, response);
            return;
        }
        response.setHeader(HttpHeaders.ETAG, answer.tag());
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), answer.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(answer.contentType());
        boolean isPacked = answer.isPacked() && unpacks(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (isPacked) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        write(isPacked ? answer.bytes() : answer.unpacked(), request, response);
    }

    private static void write(byte[] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** A cache in front of the portal may answer for a while, which ends before what the public sees changes by itself. */
    private String control(Stage stage) {
        long left = Duration.between(clock.instant(), stage.until())
                .minus(ON_THE_WAY)
                .toSeconds();
        long shared = Math.min(properties.shared(), left);
        return shared > 0 && !content.isOutOfReach() ? "public, max-age=0, s-maxage=" + shared : "no-cache";
    }

    private static boolean isKnown(@Nullable String tags, String tag) {
        return tags != null && (tags.equals(tag) || tags.equals("*") || names(tags, tag));
    }

    /** Tags are compared weakly: it is enough that both name the same content. */
    private static boolean names(String tags, String tag) {
        String bare = bare(tag);
        for (String one : tags.split(",", -1)) {
            if (bare(one.strip()).equals(bare)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static boolean unpacks(@Nullable String encodings) {
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }

    /** A page with a line that says why it may be older than usual. */
    private byte[] noticed(KeptAnswer answer, HttpServletRequest request) {
        String page = new String(answer.unpacked(), StandardCharsets.UTF_8);
        int main = page.indexOf(MAIN);
        String sentence =
                wording.in(Language.ofPath(request.getRequestURI()).locale()).say("answer.away");
        return main < 0
                ? answer.unpacked()
                : (page.substring(0, main) + "<p class=\"banner\" role=\"status\">" + HtmlUtils.htmlEscape(sentence)
                                + "</p>\n" + page.substring(main))
                        .getBytes(StandardCharsets.UTF_8);
    }
}
