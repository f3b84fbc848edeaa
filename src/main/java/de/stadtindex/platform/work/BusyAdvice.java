package de.stadtindex.platform.work;

import de.stadtindex.platform.text.Wording;
import de.stadtindex.platform.web.Language;
import de.stadtindex.platform.web.PublicApi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Asks whoever wants one thing too many to come back. */
@ControllerAdvice
class BusyAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(BusyAdvice.class);
    private static final String SECONDS_TO_WAIT = "30";
    private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(1);

    private final Wording wording;
    private final Clock clock;
    private final AtomicReference<Instant> warned = new AtomicReference<>(Instant.MIN);

    BusyAdvice(Wording wording, Clock clock) {
        this.wording = wording;
        this.clock = clock;
    }

    @ExceptionHandler
    Object busy(WorkshopBusyException busy, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        warn(busy);
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        String uri = request.getRequestURI();
        return uri.startsWith(PublicApi.PATH, Language.ofPath(uri).base().length())
                ? ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(ProblemDetail.forStatusAndDetail(
                                status, wording.in(locale).say("error.busy")))
                : new ModelAndView("error/busy", status);
    }

    /** Once a minute: a log of every refusal would be one more thing to fill up. */
    private void warn(WorkshopBusyException busy) {
        Instant now = clock.instant();
        Instant last = warned.get();
        if (last.isBefore(now.minus(BETWEEN_WARNINGS)) && warned.compareAndSet(last, now)) {
            LOG.warn("Answered 503: {}", busy.getMessage());
        }
    }
}
