package de.stadtindex.claim;

import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the figures prove of a city; each claim is judged like one from elsewhere, nothing is taken for granted. */
public final class Statements {

    private final Evidence evidence;

    public Statements(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * All that can be said of a city in an edition.
     *
     * @param before the edition it is compared with; empty for the first
     */
    public StatementSheet of(CityKey city, EditionYear year, Optional<EditionYear> before) {
        List<Finding> judged = evidence.categories().keys().stream()
                .map(category -> new Cell(city, category, year))
                .flatMap(cell -> Stream.concat(
                        new SnapshotCandidates(evidence, cell).all(),
                        before.stream().flatMap(earlier -> new ChangeCandidates(evidence, cell, earlier).all())))
                .map(evidence::judge)
                .toList();
        return new StatementSheet(
                Stream.concat(judged.stream(), edition(year, before).map(evidence::judge))
                        .filter(finding -> finding.truth() == Truth.TRUE)
                        .map(finding -> new Statement(finding, NewsValue.of(finding.claim())))
                        .sorted(Comparator.comparingInt(Statement::newsValue).reversed())
                        .toList(),
                judged.stream()
                        .filter(finding -> finding.truth() == Truth.UNKNOWN)
                        .filter(finding -> isWanted(finding.claim()))
                        .toList());
    }

    /** Only what a press office would like to say most is worth the explanation of why it cannot. */
    private static boolean isWanted(Claim claim) {
        return claim instanceof Snapshot.Placed(Cell cell, Group.OfState _, int place)
                && place == 1
                && cell.category().isOverall();
    }

    private Stream<Claim> edition(EditionYear year, Optional<EditionYear> before) {
        return new EditionCandidates(evidence, year, before).all();
    }
}
