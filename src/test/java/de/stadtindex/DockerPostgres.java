package de.stadtindex;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

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
        try {
            fetch(image, engine());
            return run(image);
        } catch (RuntimeException e) {
            throw new DockerUnavailableException("Docker does not run %s: %s".formatted(image, e.getMessage()), e);
        }
    }

    private static DockerClient engine() throws DockerUnavailableException {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new DockerUnavailableException("no Docker engine answers");
        }
        return DockerClientFactory.instance().client();
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
