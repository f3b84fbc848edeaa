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

    private static final String ACTOR = "Test";
    private static final String REASON = "Because the test says so";

    private final Editions editions;
    private final VersionDesk desk;
    private final Set<EditionYear> known = new HashSet<>();

    Releases(Editions editions, VersionDesk desk) {
        this.editions = editions;
        this.desk = desk;
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
        var edition = new EditionYear(year);
        if (known.add(edition)) {
            editions.create(EditionFixtures.edition(year, 83));
        }
        var cell = new VersionContent.Cell(DARMSTADT, CategoryKey.OVERALL, RankingFixtures.figure(rank, null));
        return desk.draft(
                edition, new VersionContent(Map.of(DARMSTADT, Participation.CERTAIN), List.of(cell)), ACTOR, REASON);
    }

    VersionNumber inReview(int year, int rank) {
        var number = draft(year, rank);
        desk.submitForReview(number, ACTOR, REASON);
        return number;
    }

    VersionNumber approved(int year, int rank, Instant publishAt) {
        var number = inReview(year, rank);
        desk.approve(number, publishAt, ACTOR, REASON);
        return number;
    }

    void withdraw(VersionNumber number) {
        desk.withdraw(number, ACTOR, REASON);
    }
}
