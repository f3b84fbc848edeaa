package de.stadtindex.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Set;
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

    /** Begin of the states of SQL for what no column holds, such as a text with zeros. */
    private static final String UNSTORABLE = "22";

    /** States of SQL that say so: a key that is taken, a key that is gone, an exclusion. */
    private static final Set<String> CONFLICTS = Set.of("23505", "23503", "23P01");

    @ExceptionHandler
    Object outrun(ConcurrencyFailureException conflict, HttpServletRequest request) {
        return conflict("concurrency", request);
    }

    /** Errors with the failure itself when it is a fault of the portal. */
    @ExceptionHandler
    Object contradicted(DataIntegrityViolationException failure, HttpServletRequest request) {
        String state =
                failure.getMostSpecificCause() instanceof SQLException fault ? String.valueOf(fault.getSQLState()) : "";
        if (state.startsWith(UNSTORABLE)) {
            return answer(state, HttpStatus.BAD_REQUEST, "error/4xx", "This cannot be stored", request);
        }
        if (!CONFLICTS.contains(state)) {
            throw failure;
        }
        return conflict(state, request);
    }

    private static Object conflict(String state, HttpServletRequest request) {
        String detail = "Somebody else has just changed the same thing. Nothing was stored; send it again";
        return answer(state, HttpStatus.CONFLICT, "error/conflict", detail, request);
    }

    /** Only the state is logged: what the database says holds what people typed. */
    private static Object answer(
            String state, HttpStatus status, String view, String detail, HttpServletRequest request) {
        LOG.warn("Answered {} to {}: {}", status.value(), LoggedPath.of(request), state);
        return request.getRequestURI().startsWith("/api/")
                ? ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, detail))
                : new ModelAndView(view, status);
    }
}
