package de.stadtindex.platform.web;

import de.stadtindex.platform.text.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Says in one sentence what a page would say at length. */
record ErrorAnswer(ErrorForm form, Words words, JsonMapper json) implements View {

    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;
    private static final int FAULT = 500;
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = response.getStatus();
        String sentence = model != null && model.get("sentence") instanceof String said ? said : words.say(key(status));
        boolean isProblem = form == ErrorForm.PROBLEM;
        byte[] body = isProblem
                ? json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence))
                : (sentence + "\n").getBytes(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
        response.setContentType((isProblem ? MediaType.APPLICATION_PROBLEM_JSON : TEXT).toString());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String key(int status) {
        if (status >= FAULT) {
            return status == UNAVAILABLE ? "error.outage.help" : "error.server.help";
        }
        return status == NOT_FOUND ? "error.page" : "error.bad.help";
    }
}
