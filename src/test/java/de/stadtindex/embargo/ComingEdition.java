package de.stadtindex.embargo;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.EditionFacts;
import de.stadtindex.ranking.Editions;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Participation;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.ReleaseTime;
import de.stadtindex.ranking.VersionContent;
import de.stadtindex.ranking.VersionDesk;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** An edition of 2026 with four cities and figures of its own: Kassel before Darmstadt, Wiesbaden and Hanau in every ranking. */
@TestComponent
public class ComingEdition {

    public static final EditionYear YEAR = new EditionYear(2026);
    public static final CityKey DARMSTADT = new CityKey("06411000");

    /** Points that no other edition and no difference of points has. */
    public static final Score OF_DARMSTADT = Score.of("98.7");

    public static final Score OF_KASSEL = Score.of("99.6");

    /** Where its figures come from. */
    public static final String SOURCE = "embargo.example";

    private static final List<CityKey> BY_RANK =
            List.of(new CityKey("06611000"), DARMSTADT, new CityKey("06414000"), new CityKey("06435014"));
    private static final List<Score> POINTS = List.of(OF_KASSEL, OF_DARMSTADT, Score.of("98.1"), Score.of("97.9"));

    private final Editions editions;
    private final VersionDesk desk;
    private final ReleaseDesk releases;

    private @Nullable VersionNumber scheduled;

    ComingEdition(Editions editions, VersionDesk desk, ReleaseDesk releases) {
        this.editions = editions;
        this.desk = desk;
        this.releases = releases;
    }

    /** Drafts the edition and has it approved for an instant; tests that share a database share it, too. */
    public VersionNumber schedule(Instant publishAt) {
        if (scheduled != null) {
            return scheduled;
        }
        editions.create(new EditionFacts(
                YEAR, publishAt.atZone(ReleaseTime.ZONE).toLocalDate(), BY_RANK.size(), 38, 170, 680, null, null));
        VersionNumber number = desk.draft(YEAR, content(), "test", "new edition");
        desk.submitForReview(number, "test", "checked");
        approve(number, publishAt);
        scheduled = number;
        return number;
    }

    /** Has a version in review approved for an instant. */
    public void approve(VersionNumber number, Instant publishAt) {
        releases.approve(number, publishAt, "another", "approved");
    }

    /** Takes the approval back. */
    public void stop(VersionNumber number) {
        releases.stop(number, "another", "not yet");
    }

    private static VersionContent content() {
        Citation source = new Citation(SOURCE, "https://" + SOURCE + "/2026");
        Map<CityKey, Participation> participants =
                BY_RANK.stream().collect(Collectors.toMap(city -> city, _ -> Participation.CERTAIN));
        Stream<VersionContent.Cell> cells = Stream.of(
                        "gesamt", "verwaltung", "it_kommunikation", "energie_umwelt", "mobilitaet", "gesellschaft")
                .map(CategoryKey::new)
                .flatMap(category -> IntStream.range(0, BY_RANK.size())
                        .mapToObj(place -> new VersionContent.Cell(
                                BY_RANK.get(place),
                                category,
                                new Figure(new Rank(place + 1), POINTS.get(place), Certainty.STATED, source))));
        return new VersionContent(participants, cells.toList());
    }
}
