package de.stadtindex;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
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
