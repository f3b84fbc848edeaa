package de.stadtindex.platform.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the name of a request that ended with a fault of the portal, so that the reader can quote it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNameFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            RequestName.tell(request, response);
        }
        chain.doFilter(request, response);
    }
}
