package de.stadtindex.opendata.web.api.protocol;

import de.stadtindex.platform.request.RequestName;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem details (RFC 9457); each type is the address of its explanation. */
@Component
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;
    private final Wording wording;

    Problems(JsonMapper json, Wording wording) {
        this.json = json;
        this.wording = wording;
    }

    void write(HttpServletRequest request, HttpServletResponse response, ProblemException problem) throws IOException {
        ProblemType type = problem.type();
        LOG.info("Answered {}: {}", type.status().value(), type);
        PageFrame frame = (PageFrame) Objects.requireNonNull(request.getAttribute(PageFrame.ATTRIBUTE));
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(type.status(), problem.detail());
        detail.setType(URI.create(frame.origin() + "/api#" + type.slug()));
        detail.setTitle(wording.in(Language.ENGLISH.locale()).say("api.problem." + type));
        detail.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(type.status().value());
        if (type.status().is5xxServerError()) {
            RequestName.tell(request, response);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = json.writeValueAsBytes(detail);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
