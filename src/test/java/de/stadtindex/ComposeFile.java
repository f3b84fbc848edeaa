package de.stadtindex;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** Reads docker-compose.yml, so that tests and operation run the same PostgreSQL. */
final class ComposeFile {

    private ComposeFile() {}

    /** The name of the image of the service {@code db}. */
    static String databaseImage() {
        return String.valueOf(Objects.requireNonNull(service("db").get("image"), "services.db.image"));
    }

    /** What the file says of a service, with what it takes over from others. */
    static Map<String, Object> service(String name) {
        return Objects.requireNonNull(services().get(name), name);
    }

    /** What the file says of all services, by their names. */
    static Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(ProjectFiles.read(Path.of("docker-compose.yml")));
        return Objects.requireNonNull(file.get("services"), "services");
    }
}
