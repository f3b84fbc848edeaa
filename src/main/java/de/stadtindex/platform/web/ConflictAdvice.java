package de.stadtindex.platform.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says that somebody else was quicker, where the database is the first to notice. */
@ControllerAdvice
class ConflictAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ConflictAdvice.class);

    @ExceptionHandler
    ModelAndView outrun(ConcurrencyFailureException conflict) {
        return conflict(conflict.getMostSpecificCause());
    }

    @ExceptionHandler
    ModelAndView contradicted(DataIntegrityViolationException conflict) {
        return conflict(conflict.getMostSpecificCause());
    }

    private static ModelAndView conflict(Throwable cause) {
        LOG.warn("Not stored: {}", cause.getMessage());
        return new ModelAndView("error/conflict", HttpStatus.CONFLICT);
    }
}
