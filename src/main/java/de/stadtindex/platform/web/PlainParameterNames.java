package de.stadtindex.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses names like {@code a[0]} and {@code a.b}: no form of ours has them, and filling a form from them fails in many ways.
 * The interface for programs fills none, and names what it does not know by itself.
 */
@Component
class PlainParameterNames implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() != DispatcherType.REQUEST || isForPrograms(handler)) {
            return true;
        }
        boolean plain = request.getParameterMap().keySet().stream()
                .allMatch(name -> name.indexOf('[') < 0 && name.indexOf('.') < 0);
        if (!plain) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
        return plain;
    }

    private static boolean isForPrograms(Object handler) {
        return handler instanceof HandlerMethod method && method.getBeanType().isAnnotationPresent(PublicApi.class);
    }
}
