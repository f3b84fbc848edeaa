package de.stadtindex.opendata.web.api.figures;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.Certainty;
import de.stadtindex.ranking.Citation;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.ReleaseDesk;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.VersionContent;
import de.stadtindex.ranking.VersionContent.Cell;
import de.stadtindex.ranking.VersionDesk;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** A version of 2025 that differs from the first in one score: Hamburg has 89.5 points instead of 89.6. */
@TestComponent
class CorrectedHamburg {

    private static final EditionYear YEAR = new EditionYear(2025);
    private static final CityKey HAMBURG = new CityKey("02000000");

    private final DataStates states;
    private final Results results;
    private final VersionDesk desk;
    private final ReleaseDesk releases;

    CorrectedHamburg(DataStates states, Results results, VersionDesk desk, ReleaseDesk releases) {
        this.states = states;
        this.results = results;
        this.desk = desk;
        this.releases = releases;
    }

    /** Writes the version and releases it at once. */
    VersionNumber correct() {
        VersionContent content =
                results.of(states.current().find(YEAR).orElseThrow()).content();
        List<Cell> figures = content.figures().stream()
                .map(cell -> cell.city().equals(HAMBURG) && cell.category().isOverall() ? corrected() : cell)
                .toList();
        VersionNumber number = desk.draft(YEAR, new VersionContent(content.participants(), figures), "Alex", "score");
        desk.explain(number, "Hamburg hat 89,5 Punkte.");
        desk.submitForReview(number, "Alex", "checked");
        releases.approveNow(number, "Kim", "approved");
        return number;
    }

    private static Cell corrected() {
        return new Cell(
                HAMBURG,
                CategoryKey.OVERALL,
                new Figure(new Rank(2), Score.of("89.5"), Certainty.STATED, new Citation("example.org", null)));
    }
}
