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
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(ProjectFiles.read(Path.of("docker-compose.yml")));
        var services = Objects.requireNonNull(file.get("services"), "services");
        var database = Objects.requireNonNull(services.get("db"), "services.db");
        return String.valueOf(Objects.requireNonNull(database.get("image"), "services.db.image"));
    }
}
