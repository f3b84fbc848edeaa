package de.stadtindex.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks at each of our controllers whether the person at the door is admitted; what nobody decided about stays closed. */
@Component
class Gatekeeper implements HandlerInterceptor, WebMvcConfigurer {

    private static final String OURS = "de.stadtindex.";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && !isAdmitted(Admission.of(method))) {
            throw new AccessDeniedException("Not admitted to " + method.getShortLogMessage());
        }
        return true;
    }

    /** Public pages are let in without asking who is there: that question alone could open a session. */
    private static boolean isAdmitted(Admission admission) {
        return admission instanceof Admission.Everyone || admission.admits(authorities());
    }

    private static Set<String> authorities() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person == null
                ? Set.of()
                : person.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(authority -> authority != null)
                        .collect(Collectors.toSet());
    }
}
