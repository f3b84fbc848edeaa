package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An instance of the last release goes on while the next one migrates: what it uses is taken away one release later at the earliest. */
class MigrationTests {

    private static final int LAST_BEFORE_THE_RULE = 36;
    private static final String MARK = "-- contract:";
    private static final Pattern BREAKS =
            Pattern.compile("\\bdrop (table|column|view|type|function|schema)\\b|\\brename\\b|\\btruncate\\b|\\bset not"
                    + " null\\b|\\balter column \\w+ (set data )?type\\b|\\badd column (if not exists )?\\w+"
                    + " (?:(?!default|generated)[^,;])*not null(?:(?!default|generated)[^,;])*[,;]");

    @Test
    void newMigrationsLeaveTheLastReleaseWhatItUses() {
        List<Path> breaking = ProjectFiles.under(ProjectFiles.RESOURCES.resolve("db/migration"), ".sql").stream()
                .filter(file -> number(file) > LAST_BEFORE_THE_RULE)
                .filter(file -> breaks(ProjectFiles.read(file)))
                .toList();

        assertThat(breaking)
                .as("src/docs/operations/containers.md tells how to do it in two releases; the second one's first"
                        + " line begins with "
                        + MARK)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table a;",
                "alter table a drop column b;",
                "ALTER TABLE a\n    RENAME COLUMN b TO c;",
                "truncate a;",
                "alter table a alter column b set not null;",
                "alter table a alter column b type bigint;",
                "alter table a add column b text not null;",
                "alter table a add column b text not null check (b <> ''), add column c text default '';"
            })
    void whatBreaksTheLastReleaseIsNoticed(String statement) {
        assertThat(breaks(statement)).isTrue();
        assertThat(breaks(MARK + " nobody has read it since 1.3\n" + statement)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table a (b text not null);",
                "alter table a add column b text;",
                "alter table a add column b integer not null default 0;",
                "alter table a drop constraint b;",
                "-- drop table a;",
                "comment on column a.b is 'To rename it, drop table a';"
            })
    void whatAddsIsLetThrough(String statement) {
        assertThat(breaks(statement)).isFalse();
    }

    private static boolean breaks(String sql) {
        String statements = sql.replaceAll("--[^\n]*", " ")
                .replaceAll("'[^']*'", "''")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return !sql.startsWith(MARK) && BREAKS.matcher(statements).find();
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1"));
    }
}
