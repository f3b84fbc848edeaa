package de.stadtindex.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ServerPlatformTests {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, LINUX_X86_64",
        "Linux, aarch64, LINUX_ARM64",
        "Mac OS X, x86_64, MACOS",
        "Mac OS X, aarch64, MACOS",
        "Windows 11, amd64, WINDOWS_X86_64"
    })
    void everySupportedMachineHasAServer(String system, String processor, ServerPlatform expected) {
        assertThat(ServerPlatform.of(system, processor)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyServerIsInTheBuild(ServerPlatform platform) {
        assertThat(ServerPlatform.class.getClassLoader().getResource(platform.archive()))
                .isNotNull()
                .satisfies(
                        archive -> assertThat(ServerPrograms.version(archive)).startsWith("18."));
    }

    @Test
    void anotherMachineIsToldToBringItsOwnServer() {
        assertThatExceptionOfType(EmbeddedPostgresException.class)
                .isThrownBy(() -> ServerPlatform.of("SunOS", "sparcv9"))
                .withMessageStartingWith(
                        "There is no embedded PostgreSQL for SunOS on sparcv9; set SPRING_DATASOURCE_URL");
    }

    @Test
    void programsEndInExeOnWindowsOnly() {
        assertThat(ServerPlatform.WINDOWS_X86_64.fileName("pg_ctl")).isEqualTo("pg_ctl.exe");
        assertThat(ServerPlatform.MACOS.fileName("pg_ctl")).isEqualTo("pg_ctl");
    }
}
