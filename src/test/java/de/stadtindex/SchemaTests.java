package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;

/** Proves that the migrations make the tables that the entities expect; Hibernate validates them as it starts. */
@DataJpaTest
@Import({PostgresTestConfiguration.class, ClockTestConfiguration.class})
class SchemaTests {

    @Autowired
    EntityManager entities;

    /** What the public never sees, or sees only through what is told of: figures and articles come out with their version and release. */
    private static final List<String> NOT_TOLD = List.of(
            "access_link",
            "access_token",
            "article_autosave",
            "article_picture",
            "article_picture_file",
            "article_preview_link",
            "article_revision",
            "audit_entry",
            "column_memory",
            "early_access",
            "edition_version_status",
            "feedback",
            "flyway_schema_history",
            "participant",
            "person",
            "person_city",
            "person_role",
            "preview_link",
            "result",
            "scheduled_task",
            "sign_in_attempt",
            "source",
            "spring_session",
            "spring_session_attributes",
            "upload",
            "upload_acknowledgement",
            "upload_content",
            "user_credentials",
            "user_entities");

    @Test
    void everyTableThatThePublicSeesTellsOfChanges() {
        assertThat(names("select table_name from information_schema.tables where table_schema = 'public'"))
                .as("a new table has a trigger as in V036, or is among those that need none")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(NOT_TOLD.stream(), names("""
                            select distinct event_object_table from information_schema.triggers
                            where action_statement like '%tell_of_change%'\
                            """).stream()).toList());
    }

    private List<String> names(String query) {
        return ((List<?>) entities.createNativeQuery(query, String.class).getResultList())
                .stream().map(String::valueOf).toList();
    }

    @Test
    void everyEntityCanBeRead() {
        assertThat(entities.getMetamodel().getEntities()).isNotEmpty().allSatisfy(this::read);
    }

    private void read(EntityType<?> entity) {
        var query = "from " + entity.getName();
        assertThat(entities.createQuery(query, entity.getJavaType())
                        .setMaxResults(1)
                        .getResultList())
                .hasSizeLessThanOrEqualTo(1);
    }
}
