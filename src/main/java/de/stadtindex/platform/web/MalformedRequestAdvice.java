package de.stadtindex.platform.web;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests whose parameters cannot even be decoded; without it the server would log a stack trace for each. */
@ControllerAdvice
class MalformedRequestAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(MalformedRequestAdvice.class);

    @ExceptionHandler
    ModelAndView undecodable(InvalidParameterException malformed) {
        LOG.info("Answered {}: parameters cannot be decoded", malformed.getErrorCode());
        return new ModelAndView("error/4xx", HttpStatus.valueOf(malformed.getErrorCode()));
    }

    @ExceptionHandler
    ModelAndView unreadable(MultipartException malformed) {
        if (malformed instanceof MaxUploadSizeExceededException large) {
            throw large;
        }
        LOG.info("Answered 400: a form with files cannot be read");
        return new ModelAndView("error/4xx", HttpStatus.BAD_REQUEST);
    }
}
