package de.stadtindex.platform.start;

import de.stadtindex.platform.postgres.DatabaseUnavailableException;
import de.stadtindex.platform.postgres.EmbeddedPostgresException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Knows the failures a person can mend, each as one sentence; all others are left to Spring Boot's analyzers. */
final class StartFailures implements FailureAnalyzer, Ordered {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence != null) {
                return new FailureAnalysis(sentence, null, cause);
            }
        }
        return null;
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case PortInUseException port ->
                "Port " + port.getPort() + " is in use by another program; stop that program or choose another port"
                        + " with --server.port=<port>.";
            case EmbeddedPostgresException server -> server.getMessage();
            case DatabaseUnavailableException database -> database.getMessage();
            default -> null;
        };
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
