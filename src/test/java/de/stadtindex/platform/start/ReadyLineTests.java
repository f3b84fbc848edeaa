package de.stadtindex.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ReadyLineTests {

    private final MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", "8111");

    @Test
    void theLineNamesThePortReallyUsed() {
        assertThat(ReadyLine.url(environment)).isEqualTo("http://localhost:8111");
    }

    @Test
    void theLineNamesAContextPathAndEncryption() {
        environment.setProperty("server.servlet.context-path", "/index");
        environment.setProperty("server.ssl.bundle", "portal");
        assertThat(ReadyLine.url(environment)).isEqualTo("https://localhost:8111/index");
    }
}
