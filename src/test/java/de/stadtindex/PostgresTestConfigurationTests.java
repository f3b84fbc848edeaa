package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proves the ground the other tests stand on. */
class PostgresTestConfigurationTests {

    private final ApplicationContextRunner contexts = new ApplicationContextRunner()
            .withUserConfiguration(PostgresTestConfiguration.class)
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class));

    @Test
    void testsRunOnTheMajorVersionThatComposeNames() {
        var major = ComposeFile.databaseImage().replaceFirst("^postgres:(\\d+).*", "$1");

        withDatabase(
                database -> assertThat(one(database, "show server_version")).startsWith(major + "."));
    }

    @Test
    void eachContextHasItsOwnDatabase() {
        withDatabase(first -> {
            first.sql("create table only_here (id int)").update();
            withDatabase(second -> {
                assertThat(one(second, "select current_database()"))
                        .isNotEqualTo(one(first, "select current_database()"));
                assertThat(one(second, "select count(*) from pg_tables where tablename = 'only_here'"))
                        .isEqualTo("0");
            });
        });
    }

    @Test
    void textIsUnicode() {
        withDatabase(
                database -> assertThat(one(database, "show server_encoding")).isEqualTo("UTF8"));
    }

    private void withDatabase(Consumer<JdbcClient> action) {
        contexts.run(context -> action.accept(context.getBean(JdbcClient.class)));
    }

    private static String one(JdbcClient database, String sql) {
        return String.valueOf(database.sql(sql).query().singleValue());
    }
}
