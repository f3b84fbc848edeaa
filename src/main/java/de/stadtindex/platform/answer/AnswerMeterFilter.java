package de.stadtindex.platform.answer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts answers by kind of page and by what became of them, and measures how long those took that were made. Spring's own meter of
 * requests stands behind the kept answers and would see none of them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class AnswerMeterFilter extends OncePerRequestFilter {

    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private record Kind(String page, AnswerResult result) {}

    private final MeterRegistry meters;
    private final PageTypes types;
    private final Map<Kind, Counter> counters = new ConcurrentHashMap<>();
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    AnswerMeterFilter(MeterRegistry meters, PageTypes types) {
        this.meters = meters;
        this.types = types;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String page = types.of(request.getRequestURI());
        Timer.Sample begin = Timer.start(meters);
        AnswerResult result = AnswerResult.FAILED;
        try {
            chain.doFilter(request, response);
            result = AnswerResult.of(request, response.getStatus());
        } finally {
            counters.computeIfAbsent(new Kind(page, result), this::counter).increment();
            if (result == AnswerResult.MADE) {
                begin.stop(timers.computeIfAbsent(page, this::timer));
            }
        }
    }

    private Counter counter(Kind kind) {
        return Counter.builder("stadtindex.answers")
                .description("Answers by kind of page and by what became of them")
                .tag("page", kind.page())
                .tag("result", kind.result().tag())
                .register(meters);
    }

    private Timer timer(String page) {
        return Timer.builder("stadtindex.answer.making")
                .description("How long answers took that were made for a reader")
                .tag("page", page)
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }
}
