package de.stadtindex.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** The page that says that the database is away must not ask it for the session first. */
@Configuration(proxyBeanMethods = false)
class OutagePageConfiguration {

    /** What {@link DatabaseOutageFilter} leaves on a request that it answered. */
    static final String AWAY = OutagePageConfiguration.class.getName() + ".away";

    @Bean
    FilterRegistrationBean<Filter> outagePageWithoutSession() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>((request, response, chain) -> {
            boolean isAway = request.getAttribute(AWAY) != null;
            chain.doFilter(isAway ? new WithoutSession((HttpServletRequest) request) : request, response);
        });
        filter.setDispatcherTypes(DispatcherType.ERROR);
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 1);
        return filter;
    }

    /** Nobody is signed in for the length of one page. */
    private static final class WithoutSession extends HttpServletRequestWrapper {

        private WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable HttpSession getSession(boolean create) {
            return null;
        }

        @Override
        public @Nullable HttpSession getSession() {
            return null;
        }

        @Override
        public @Nullable String getRequestedSessionId() {
            return null;
        }

        @Override
        public boolean isRequestedSessionIdValid() {
            return false;
        }
    }
}
