package de.stadtindex.ranking;

import de.stadtindex.city.CityRegister;
import de.stadtindex.city.NewCity;
import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.FederalState;
import de.stadtindex.core.VersionNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings versions into any state of their life, each with one city on one rank. */
final class Releases {

    static final CityKey DARMSTADT = new CityKey("06411000");

    static final String AUTHOR = "Alex";
    static final String APPROVER = "Kim";
    static final String REASON = "Because the test says so";
    static final String NOTE = "Darmstadt stands on another rank";

    private final Editions editions;
    private final VersionDesk desk;
    private final ReleaseDesk releases;
    private final Set<EditionYear> known = new HashSet<>();

    Releases(Editions editions, VersionDesk desk, ReleaseDesk releases) {
        this.editions = editions;
        this.desk = desk;
        this.releases = releases;
    }

    /** Enters what every figure refers to: Darmstadt and the overall ranking. */
    static void enterDarmstadt(CityRegister cities, Categories categories) {
        cities.register(List.of(new NewCity(
                DARMSTADT,
                "Darmstadt",
                FederalState.HE,
                null,
                null,
                new BigDecimal("49.8728"),
                new BigDecimal("8.6512"),
                List.of())));
        categories.create(List.of(new NewCategory(CategoryKey.OVERALL, 0, null, List.of())));
    }

    VersionNumber draft(int year, int rank) {
        return draft(year, content(rank));
    }

    VersionNumber draft(int year, VersionContent content) {
        var edition = new EditionYear(year);
        if (known.add(edition)) {
            editions.create(EditionFixtures.edition(year, 83));
        }
        return desk.draft(edition, content, AUTHOR, REASON);
    }

    static VersionContent content(int rank) {
        var cell = new VersionContent.Cell(DARMSTADT, CategoryKey.OVERALL, RankingFixtures.figure(rank, null));
        return new VersionContent(Map.of(DARMSTADT, Participation.CERTAIN), List.of(cell));
    }

    VersionNumber inReview(int year, int rank) {
        var number = draft(year, rank);
        desk.explain(number, NOTE);
        desk.submitForReview(number, AUTHOR, REASON);
        return number;
    }

    /** Approved for an instant of which it does not matter whether it has passed. */
    VersionNumber approved(int year, int rank, Instant publishAt) {
        var number = inReview(year, rank);
        releases.publishAsOf(number, publishAt, APPROVER, REASON);
        return number;
    }

    void approve(VersionNumber number, Instant publishAt) {
        releases.approve(number, publishAt, APPROVER, REASON);
    }

    void discard(VersionNumber number) {
        desk.discard(number, AUTHOR, REASON);
    }

    void stop(VersionNumber number) {
        releases.stop(number, APPROVER, REASON);
    }

    void withdraw(VersionNumber number) {
        releases.withdraw(number, APPROVER, REASON);
    }
}
