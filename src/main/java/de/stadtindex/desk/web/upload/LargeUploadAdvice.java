package de.stadtindex.desk.web.upload;

import de.stadtindex.dataimport.UploadLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Says that a file is too large: to people as a page, to scripts as problem details. */
@ControllerAdvice
class LargeUploadAdvice {

    private final UploadLimits limits;

    LargeUploadAdvice(UploadLimits limits) {
        this.limits = limits;
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException refusal, HttpServletRequest request) {
        HttpStatus status = HttpStatus.CONTENT_TOO_LARGE;
        return request.getRequestURI().startsWith("/api/")
                ? ResponseEntity.status(status)
                        .body(ProblemDetail.forStatusAndDetail(
                                status, "A file has at most %d MB".formatted(limits.megabytes())))
                : new ModelAndView("error/too-large", Map.of("megabytes", limits.megabytes()), status);
    }
}
