package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What docker-compose.yml and the image promise, read without an engine. */
class ComposeFileTests {

    private static final String DOCKERFILE = ProjectFiles.read(Path.of("src/docker/Dockerfile"));

    static Set<String> services() {
        return ComposeFile.services().keySet();
    }

    @Test
    void eachProfileStartsWhatItNeeds() {
        assertThat(startedBy("")).containsExactlyInAnyOrder("db", "app");
        assertThat(startedBy("tls")).containsExactlyInAnyOrder("db", "app", "proxy");
        assertThat(startedBy("two")).containsExactlyInAnyOrder("db", "app", "app-2", "balancer");
    }

    private static List<String> startedBy(String profile) {
        return ComposeFile.services().entrySet().stream()
                .filter(service -> {
                    List<String> profiles = words(service.getValue(), "profiles");
                    return profiles.isEmpty() || profiles.contains(profile);
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("services")
    void nothingCanBeWrittenOrGainedAndEverythingIsBoundedAndWatched(String name) {
        Map<String, Object> service = ComposeFile.service(name);
        assertThat(service)
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsKeys("mem_limit", "healthcheck", "restart");
        assertThat(String.valueOf(service.get("image"))).doesNotContain("latest");
    }

    @ParameterizedTest
    @MethodSource("services")
    void nobodyIsRootButADoorThatMayOpenLowPortsAndNothingElse(String name) {
        Map<String, Object> service = ComposeFile.service(name);
        if (!service.containsKey("user")) {
            assertThat(name).isIn("proxy", "balancer");
            assertThat(service).containsEntry("cap_add", List.of("NET_BIND_SERVICE"));
        } else {
            assertThat(service.get("user")).isNotIn("root", "0", "0:0");
            assertThat(service).doesNotContainKey("cap_add");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void noSecretStandsInTheEnvironment(String name) {
        assertThat(environment(name).keySet()).noneMatch(setting -> setting.matches(".*(PASSWORD|SECRET|TOKEN|KEY)"));
    }

    @Test
    void onlyTheDoorIsOpenToOtherMachines() {
        assertThat(words(ComposeFile.service("db"), "ports")).isEmpty();
        assertThat(words(ComposeFile.service("app-2"), "ports")).isEmpty();
        assertThat(words(ComposeFile.service("app"), "ports")).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void bothInstancesAreTheSame() {
        Map<String, Object> one = new HashMap<>(ComposeFile.service("app"));
        Map<String, Object> other = new HashMap<>(ComposeFile.service("app-2"));
        one.keySet().removeAll(Set.of("build", "ports"));
        other.keySet().remove("profiles");
        assertThat(other).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"db:SPRING_DATASOURCE_URL", "app:STADTINDEX_INSTANCES", "app-2:STADTINDEX_INSTANCES"})
    void whoIsSpokenToIsThere(String called) {
        String[] parts = called.split(":", 2);
        String caller = parts[0].equals("db") ? "app" : "balancer";
        assertThat(ComposeFile.services()).containsKey(parts[0]);
        assertThat(String.valueOf(environment(caller).get(parts[1]))).contains(parts[0] + ":");
    }

    @Test
    void thePortalRunsAsTheImageSaysAndPractisesWithItsOptions() {
        assertThat(DOCKERFILE).contains("USER " + ComposeFile.service("app").get("user") + "\n");
        assertThat(DOCKERFILE).contains("FROM " + ComposeFile.databaseImage() + " AS practice");
        assertThat(DOCKERFILE).contains("\"@java.options\", \"-XX:AOTCache=stadtindex.aot\"");
        assertThat(ProjectFiles.read(Path.of("src/docker/practice.sh")))
                .contains("java @java.options -XX:AOTCacheOutput=stadtindex.aot -jar stadtindex.jar");
    }

    @Test
    void imageComposeAndBalancerAskForReadiness() {
        String question = "/actuator/health/readiness";
        assertThat(DOCKERFILE).contains(question);
        assertThat(String.valueOf(ComposeFile.service("app").get("healthcheck")))
                .contains(question);
        assertThat(ProjectFiles.read(Path.of("src/docker/Caddyfile"))).contains("health_uri " + question);
    }

    private static Map<String, Object> environment(String name) {
        Map<String, Object> found = new HashMap<>();
        if (ComposeFile.service(name).get("environment") instanceof Map<?, ?> settings) {
            settings.forEach((setting, value) -> found.put(String.valueOf(setting), String.valueOf(value)));
        }
        return found;
    }

    private static List<String> words(Map<String, Object> service, String key) {
        return service.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
