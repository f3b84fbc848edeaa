package de.stadtindex.desk;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Score;
import de.stadtindex.core.VersionNumber;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.Figure;
import de.stadtindex.ranking.Results;
import de.stadtindex.ranking.VersionContent;
import de.stadtindex.ranking.VersionDesk;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Drafts of the edition of 2025 that correct one figure of Darmstadt. */
@TestComponent
public class Drafts {

    public static final String AUTHOR = "author@example.org";

    private static final EditionYear YEAR = new EditionYear(2025);
    private static final CityKey DARMSTADT = new CityKey("06411000");

    private final DataStates states;
    private final Results results;
    private final VersionDesk desk;

    Drafts(DataStates states, Results results, VersionDesk desk) {
        this.states = states;
        this.results = results;
        this.desk = desk;
    }

    /** A draft that says Darmstadt has 99.9 points in the overall ranking. */
    public VersionNumber correction() {
        return correction("99.9");
    }

    /** The same with points of its own, for tests that look for them among those of others. */
    public VersionNumber correction(String score) {
        VersionContent live =
                results.of(states.current().find(YEAR).orElseThrow()).content();
        List<VersionContent.Cell> figures =
                live.figures().stream().map(cell -> corrected(cell, score)).toList();
        return desk.draft(YEAR, new VersionContent(live.participants(), figures), AUTHOR, "A figure was wrong");
    }

    /** The same, explained and handed on. */
    public VersionNumber correctionInReview() {
        VersionNumber number = correction();
        desk.explain(number, "Darmstadt has more points than we said");
        desk.submitForReview(number, AUTHOR, "Checked");
        return number;
    }

    private static VersionContent.Cell corrected(VersionContent.Cell cell, String score) {
        if (!cell.city().equals(DARMSTADT) || !cell.category().equals(CategoryKey.OVERALL)) {
            return cell;
        }
        Figure figure = cell.figure();
        return new VersionContent.Cell(
                cell.city(),
                cell.category(),
                new Figure(figure.knownRank(), Score.of(score), figure.certainty(), figure.citation()));
    }
}
