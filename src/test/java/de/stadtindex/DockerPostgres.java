package de.stadtindex;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.shaded.com.github.dockerjava.core.DefaultDockerClientConfig;
import org.testcontainers.shaded.com.github.dockerjava.core.DockerClientImpl;

/** Starts PostgreSQL in Docker, or says quickly why that cannot be. */
final class DockerPostgres {

    private DockerPostgres() {}

    /**
     * Starts one server that lives as long as this JVM.
     *
     * @throws DockerUnavailableException where no engine answers, or it neither has nor gets the image
     */
    static TestDatabase start(String image) throws DockerUnavailableException {
        if (!anEngineMayListen()) {
            throw new DockerUnavailableException("no Docker engine is installed");
        }
        try (var engine = engine()) {
            fetch(image, engine);
            return run(image);
        } catch (RuntimeException | IOException e) {
            throw new DockerUnavailableException("Docker does not run %s: %s".formatted(image, e.getMessage()), e);
        }
    }

    /** A client of our own: Testcontainers' one tries for minutes where an image cannot be pulled. */
    private static DockerClient engine() {
        var transport = DockerClientFactory.instance().getTransportConfig();
        var config = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(transport.getDockerHost().toString())
                .build();
        var http = new ZerodepDockerHttpClient.Builder()
                .dockerHost(transport.getDockerHost())
                .sslConfig(transport.getSslConfig())
                .build();
        return DockerClientImpl.getInstance(config, http);
    }

    private static void fetch(String image, DockerClient engine) throws DockerUnavailableException {
        try {
            engine.inspectImageCmd(image).exec();
        } catch (NotFoundException _) {
            engine.pullImageCmd(image).exec(new ImagePull(image)).await();
        }
    }

    @SuppressWarnings("resource") // stops with this JVM
    private static TestDatabase run(String image) {
        var server = new PostgreSQLContainer(image);
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return new TestDatabase(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }

    /** Asks the file system only: Testcontainers' own search logs errors and takes its time. */
    private static boolean anEngineMayListen() {
        var home = System.getProperty("user.home");
        var runtime = Objects.requireNonNullElse(System.getenv("XDG_RUNTIME_DIR"), home);
        return System.getenv("DOCKER_HOST") != null
                || Stream.of(
                                Path.of("/var/run/docker.sock"),
                                Path.of(runtime, "docker.sock"),
                                Path.of(home, ".docker", "run", "docker.sock"),
                                Path.of(home, ".docker", "desktop", "docker.sock"),
                                Path.of(home, ".testcontainers.properties"))
                        .anyMatch(Files::exists)
                || isOnWindows();
    }

    private static boolean isOnWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
