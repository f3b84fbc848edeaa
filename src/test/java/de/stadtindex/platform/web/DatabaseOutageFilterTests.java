package de.stadtindex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionTimedOutException;
import tools.jackson.databind.json.JsonMapper;

class DatabaseOutageFilterTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    static Stream<Exception> outages() {
        return Stream.of(
                new SQLException("terminating connection due to administrator command", "57P01"),
                new SQLException("an I/O error occurred while sending to the backend", "08006"),
                new SQLException("could not extend file: No space left on device", "53100"),
                new SQLException("canceling statement due to user request", "57014"),
                new TransactionTimedOutException("deadline was 60 s ago"),
                new SQLTransientConnectionException("no free connection"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void whoCameWhileTheDatabaseWasAwayIsToldToComeAgain(Exception outage) throws Exception {
        answer("/redaktion", outage);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
    }

    @Test
    void aScriptIsToldInItsOwnWords() throws Exception {
        answer("/api/v1/imports", new SQLException("shutting down", "57P02"));

        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("either all or nothing");
    }

    @Test
    void aFaultOfOursStaysOne() {
        assertThatExceptionOfType(ServletException.class)
                .isThrownBy(() -> answer("/redaktion", new SQLException("no such column", "42703")));
    }

    private void answer(String path, Exception failure) throws Exception {
        new DatabaseOutageFilter(new JsonMapper())
                .doFilter(new MockHttpServletRequest("POST", path), response, (_, _) -> {
                    throw new ServletException(new IllegalStateException(failure));
                });
    }
}
