package de.stadtindex.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.platform.postgres.EmbeddedPostgres;
import de.stadtindex.platform.postgres.EmbeddedPostgresException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class StartFailuresTests {

    private final StartFailures failures = new StartFailures();

    @Test
    void aPortInUseIsSaidInOneSentence() {
        assertThat(sentence(new IllegalStateException(new PortInUseException(8080))))
                .isEqualTo("Port 8080 is in use by another program; stop that program or choose another port with"
                        + " --server.port=<port>.");
    }

    @Test
    void whatTheEmbeddedDatabaseSaysIsPassedOn(@TempDir Path parent) throws Exception {
        var file = Files.writeString(parent.resolve("file"), "");
        var refusal = Assertions.catchThrowableOfType(
                EmbeddedPostgresException.class, () -> EmbeddedPostgres.start(file.resolve("postgres")));
        assertThat(sentence(new IllegalStateException(refusal))).isEqualTo(refusal.getMessage());
    }

    @Test
    void otherFailuresAreLeftToOthers() {
        assertThat(failures.analyze(new IllegalStateException("a bug"))).isNull();
    }

    @Test
    void anActionOfAnotherAnalyzerIsKept() {
        var analysis = new FailureAnalysis("It is so.", "Do this.", new IllegalStateException());
        assertThat(StartFailureReporter.text(analysis)).isEqualToNormalizingNewlines("It is so.\nDo this.");
    }

    private String sentence(Throwable failure) {
        return StartFailureReporter.text(Objects.requireNonNull(failures.analyze(failure)));
    }
}
