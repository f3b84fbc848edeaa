package de.stadtindex.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells what went wrong before or behind all controllers: the status and nothing of what the request or the failure said. */
@PublicPages
class ErrorPages implements ErrorController {

    /** Those with a page of their own. */
    private static final Set<HttpStatus> TOLD =
            Set.of(HttpStatus.FORBIDDEN, HttpStatus.NOT_FOUND, HttpStatus.SERVICE_UNAVAILABLE);

    @RequestMapping("/error")
    ModelAndView tell(HttpServletRequest request) {
        HttpStatus status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        String page = status.is5xxServerError() ? "5xx" : "4xx";
        return new ModelAndView("error/" + (TOLD.contains(status) ? String.valueOf(status.value()) : page), status);
    }

    /** Whoever asks for this very address finds nothing here. */
    private static HttpStatus status(@Nullable Object code) {
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
