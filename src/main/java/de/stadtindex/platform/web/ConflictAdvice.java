package de.stadtindex.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says that somebody else was quicker, where the database is the first to notice: to people as a page, to scripts as problem details. */
@ControllerAdvice
class ConflictAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ConflictAdvice.class);

    @ExceptionHandler
    Object outrun(ConcurrencyFailureException conflict, HttpServletRequest request) {
        return answer(conflict.getMostSpecificCause(), request);
    }

    @ExceptionHandler
    Object contradicted(DataIntegrityViolationException conflict, HttpServletRequest request) {
        return answer(conflict.getMostSpecificCause(), request);
    }

    private static Object answer(Throwable cause, HttpServletRequest request) {
        LOG.warn("Not stored: {}", cause.getMessage());
        HttpStatus status = HttpStatus.CONFLICT;
        return request.getRequestURI().startsWith("/api/")
                ? ResponseEntity.status(status)
                        .body(ProblemDetail.forStatusAndDetail(
                                status,
                                "Somebody else has just changed the same thing. Nothing was stored; send it again"))
                : new ModelAndView("error/conflict", status);
    }
}
