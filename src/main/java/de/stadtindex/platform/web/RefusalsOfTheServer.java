package de.stadtindex.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Says the status and nothing else of what the server refuses before there is an application to say more. */
public class RefusalsOfTheServer extends ErrorReportValve {

    private static final int LEAST = 400;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < LEAST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        // To be asked for a tunnel is a fault of whoever asks
        boolean isTunnel = response.getStatus() == HttpServletResponse.SC_NOT_IMPLEMENTED;
        if (isTunnel) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        if (isTunnel || response.getStatus() == HttpServletResponse.SC_EXPECTATION_FAILED) {
            // The server does so, and forgets to say it
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        String said = response.getStatus() + (status == null ? "" : " " + status.getReasonPhrase()) + "\n";
        HttpServletResponse answer = response.getResponse();
        HeadersOfAll.put(answer);
        try {
            answer.setContentType(MediaType.TEXT_PLAIN_VALUE);
            answer.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
