package de.stadtindex.visit.web.format;

import de.stadtindex.platform.text.Wording;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Asks whoever wants one picture too many to come back. */
@ControllerAdvice
class BusyAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(BusyAdvice.class);
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final String SECONDS_TO_WAIT = "30";

    private final Wording wording;

    BusyAdvice(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler
    ResponseEntity<String> busy(WorkshopBusyException busy, Locale locale) {
        LOG.warn("Answered 503: {}", busy.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .contentType(PLAIN)
                .body(wording.in(locale).say("error.busy"));
    }
}
