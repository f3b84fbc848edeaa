package de.stadtindex.city;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.Slug;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataJpaTest
@Import({PostgresTestConfiguration.class, CityRegister.class, CityDirectory.class})
class CityDirectoryTests {

    private static final CityKey KASSEL = new CityKey("06611000");
    private static final CityKey MUNICH = new CityKey("09162000");

    @Autowired
    private CityRegister register;

    @Autowired
    private CityDirectory directory;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void registerTwoCities() {
        register.register(List.of(
                new NewCity(
                        KASSEL,
                        "Kassel",
                        FederalState.HE,
                        201_048,
                        LocalDate.of(2019, 12, 31),
                        new BigDecimal("51.312711"),
                        new BigDecimal("9.479746"),
                        List.of()),
                new NewCity(
                        MUNICH,
                        "München",
                        FederalState.BY,
                        null,
                        null,
                        new BigDecimal("48.137154"),
                        new BigDecimal("11.576124"),
                        List.of("Munich", "Minga"))));
        entities.flush();
        entities.clear();
    }

    @Test
    void aCityIsFoundByItsSlugWithAllThatIsKnownOfIt() {
        assertThat(directory.bySlug("kassel"))
                .contains(new CityEntry(
                        KASSEL,
                        "Kassel",
                        new Slug("kassel"),
                        FederalState.HE,
                        201_048,
                        LocalDate.of(2019, 12, 31),
                        51.312711,
                        9.479746));
    }

    @Test
    void aCityWithoutPopulationHasNoSizeClass() {
        assertThat(directory.bySlug("muenchen")).isPresent();
        assertThat(directory.bySlug("muenchen").flatMap(CityEntry::sizeClass)).isEmpty();
        assertThat(directory.bySlug("kassel").flatMap(CityEntry::sizeClass)).contains(SizeClass.MEDIUM);
    }

    @Test
    void anUnknownSlugFindsNothing() {
        assertThat(directory.bySlug("atlantis")).isEmpty();
        assertThat(directory.byFormerSlug("kassel")).isEmpty();
    }

    @Test
    void aFormerSlugLeadsToTheCityOfToday() {
        database.sql("insert into city_former_slug values ('cassel', '06611000')")
                .update();

        assertThat(directory.byFormerSlug("cassel"))
                .get()
                .extracting(CityEntry::key)
                .isEqualTo(KASSEL);
    }

    @Test
    void keysWithoutACityAreLeftOut() {
        assertThat(directory.entries(List.of(KASSEL, new CityKey("99999999")))).containsOnlyKeys(KASSEL);
        assertThat(directory.entries(List.of())).isEmpty();
    }

    @Test
    void theSearchKnowsAliasesOfTheCitiesGivenAndNoOthers() {
        assertThat(directory.searchAmong(List.of(MUNICH)).find("minga"))
                .extracting(CityEntry::key)
                .containsExactly(MUNICH);
        assertThat(directory.searchAmong(List.of(KASSEL)).find("munich")).isEmpty();
    }
}
