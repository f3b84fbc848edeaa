package de.stadtindex.ranking;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.city.CityRegister;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.context.annotation.Import;

/** A test of what becomes public when: real database, movable clock, the way of a version from draft to release. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest
@Import({
    PostgresTestConfiguration.class,
    ClockTestConfiguration.class,
    DataStates.class,
    Results.class,
    Editions.class,
    Categories.class,
    Comparabilities.class,
    VersionDesk.class,
    ReleaseDesk.class,
    VersionDecisions.class,
    ReleaseRules.class,
    RankingConfiguration.class,
    VersionWriter.class,
    FigureSources.class,
    TableCopy.class,
    Versions.class,
    Corrections.class,
    CityRegister.class
})
@interface ReleaseSlice {}
