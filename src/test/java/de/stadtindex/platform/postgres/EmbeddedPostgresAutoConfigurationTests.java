package de.stadtindex.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedPostgresAutoConfigurationTests {

    @TempDir
    private Path data;

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DatabaseCheckAutoConfiguration.class,
                        EmbeddedPostgresAutoConfiguration.class,
                        DataSourceAutoConfiguration.class))
                .withPropertyValues("stadtindex.data-folder=" + data);
    }

    @Test
    void withoutANamedDatabaseTheEmbeddedOneServesAndIsClosedAfterItsUsers() {
        runner().run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(EmbeddedPostgres.class);
            assertThat(data.resolve("postgres/cluster")).isDirectory();
            var beans = context.getSourceApplicationContext().getBeanFactory();
            assertThat(beans.getDependentBeans("embeddedPostgres")).contains("embeddedPostgresConnectionDetails");
            assertThat(beans.getDependentBeans("embeddedPostgresConnectionDetails"))
                    .contains("dataSource");
        });
        assertThat(data.resolve("postgres/cluster/postmaster.pid"))
                .as("closed with the context")
                .doesNotExist();
    }

    @Test
    void aNamedDatabaseIsUsedAndTheEmbeddedOneNeverStarts() {
        try (var named = EmbeddedPostgres.start(data.resolve("named"))) {
            runner().withPropertyValues(
                            "spring.datasource.url=" + named.jdbcUrl(),
                            "spring.datasource.username=" + named.username(),
                            "spring.datasource.password=" + named.password())
                    .run(context -> {
                        assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedPostgres.class);
                        assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                                .isEqualTo(named.jdbcUrl());
                    });
        }
        assertThat(Files.exists(data.resolve("postgres"))).isFalse();
    }

    @Test
    void aNamedDatabaseThatIsAwayFailsTheStartInWords() {
        runner().withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/stadtindex")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasRootCauseInstanceOf(Exception.class)
                        .hasStackTraceContaining(
                                "The database at jdbc:postgresql://127.0.0.1:1/stadtindex cannot be" + " reached"));
    }
}
