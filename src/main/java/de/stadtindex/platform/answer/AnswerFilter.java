package de.stadtindex.platform.answer;

import de.stadtindex.platform.content.PublicContent;
import de.stadtindex.platform.content.Stage;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Answers readers with what others got already, before anything else looks at the request. What is asked for at the same time is
 * made once. Whoever has signed in is never answered from here, and nothing that is not for everybody is kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class AnswerFilter implements Filter {

    private static final int LONGEST_WAIT_IN_SECONDS = 20;

    private final KeptAnswers answers;
    private final PublicContent content;
    private final AnswerSender sender;
    private final AskedOrigins origins;
    private final String session;

    AnswerFilter(
            KeptAnswers answers,
            PublicContent content,
            AnswerSender sender,
            AskedOrigins origins,
            @Value("${server.servlet.session.cookie.name:SESSION}") String session) {
        this.answers = answers;
        this.content = content;
        this.sender = sender;
        this.origins = origins;
        this.session = session;
    }

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse servletResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        HttpServletResponse response = (HttpServletResponse) servletResponse;
        Asked asked = isReading(request) ? Asked.of(request, session, origins) : null;
        Stage stage = asked == null ? null : stage();
        if (asked == null || stage == null) {
            chain.doFilter(request, response);
            return;
        }
        KeptAnswer kept = answers.find(stage.number(), asked);
        if (kept != null) {
            AnswerResult.markKept(request);
            sender.send(kept, stage, request, response);
        } else if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            chain.doFilter(request, response);
        } else {
            make(asked, stage, request, response, chain);
        }
    }

    private boolean isReading(HttpServletRequest request) {
        String method = request.getMethod();
        return answers.isOn() && (method.equals(HttpMethod.GET.name()) || method.equals(HttpMethod.HEAD.name()));
    }

    /** Null where only the database could tell, and does not. */
    private @Nullable Stage stage() {
        try {
            return content.stage();
        } catch (DataAccessException | TransactionException _) {
            return null;
        }
    }

    private void make(
            Asked asked, Stage stage, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        KeptAnswers.Flight flight = answers.board(stage.number(), asked);
        Optional<KeptAnswer> answer = flight.isOwn() ? Optional.empty() : await(flight);
        if (answer.isPresent()) {
            AnswerResult.markKept(request);
            sender.send(answer.get(), stage, request, response);
        } else if (flight.isOwn()) {
            record(asked, stage, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void record(
            Asked asked, Stage stage, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        RecordedResponse recorded = new RecordedResponse(response);
        KeptAnswer made = null;
        try {
            chain.doFilter(request, recorded);
            made = recorded.answer();
        } finally {
            answers.land(stage.number(), asked, made);
        }
        if (made == null) {
            recorded.copyBodyToResponse();
        } else {
            sender.finish(made, stage, request, response);
        }
    }

    private static Optional<KeptAnswer> await(KeptAnswers.Flight flight) {
        try {
            return flight.answer().get(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException _) {
            return Optional.empty();
        }
    }
}
