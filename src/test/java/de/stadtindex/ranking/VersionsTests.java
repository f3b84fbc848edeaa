package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.MutableClock;
import de.stadtindex.city.CityRegister;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.core.VersionStatus;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ReleaseSlice
class VersionsTests {

    private static final Instant NOW = MutableClock.START;
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Autowired
    private Versions versions;

    @Autowired
    private EntityManager entities;

    private Releases releases;

    @BeforeEach
    void prepare(
            @Autowired Editions editions,
            @Autowired VersionDesk desk,
            @Autowired ReleaseDesk releaseDesk,
            @Autowired CityRegister cities,
            @Autowired Categories categories) {
        Releases.enterDarmstadt(cities, categories);
        releases = new Releases(editions, desk, releaseDesk);
    }

    @Test
    void everyVersionIsListedWithItsState() {
        releases.approved(2024, 18, YESTERDAY);
        releases.approved(2024, 17, NOW);
        releases.discard(releases.draft(2024, 16));
        releases.approved(2024, 15, TOMORROW);
        releases.withdraw(releases.approved(2025, 14, NOW));
        releases.inReview(2025, 13);
        releases.draft(2025, 12);

        assertThat(versions.all())
                .extracting(version -> version.number() + " " + version.state())
                .containsExactly(
                        "2025.3 DRAFT",
                        "2025.2 IN_REVIEW",
                        "2025.1 WITHDRAWN",
                        "2024.4 SCHEDULED",
                        "2024.3 DISCARDED",
                        "2024.2 LIVE",
                        "2024.1 SUPERSEDED");
        assertThat(versions.of(new EditionYear(2024))).hasSize(4);
    }

    @Test
    void aVersionTellsWhoDidWhatWhenAndWhy() {
        var number = releases.approved(2025, 17, TOMORROW);

        var version = versions.find(number).orElseThrow();

        assertThat(version.author()).isEqualTo(Releases.AUTHOR);
        assertThat(version.publishAt()).isEqualTo(TOMORROW);
        assertThat(version.publicNote()).isEqualTo(Releases.NOTE);
        assertThat(version.log().getLast())
                .isEqualTo(new VersionRecord.LogLine(
                        VersionStatus.APPROVED, NOW, Releases.APPROVER, Releases.REASON, false));
    }

    @Test
    void aListTakesOneStatement(@Autowired EntityManagerFactory factory) {
        releases.approved(2024, 18, NOW);
        releases.inReview(2025, 17);
        entities.flush();
        entities.clear();
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();

        versions.all();
        versions.find(VersionNumber.parse("2025.1").orElseThrow());

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
        statistics.setStatisticsEnabled(false);
    }
}
