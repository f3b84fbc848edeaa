package de.stadtindex.claim.oracle;

import de.stadtindex.claim.Claim;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Finding;
import de.stadtindex.claim.Statement;
import de.stadtindex.claim.StatementSheet;
import de.stadtindex.claim.Statements;
import de.stadtindex.core.CityKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.LiveVersion;
import java.util.Optional;
import java.util.stream.Stream;

/** The statement sheets of all cities in all editions. */
final class Sheets {

    private Sheets() {}

    static Stream<StatementSheet> all(Evidence evidence) {
        Statements statements = new Statements(evidence);
        return evidence.state().years().stream()
                .flatMap(year -> evidence.cities().map(city -> sheet(statements, evidence, city.key(), year)));
    }

    private static StatementSheet sheet(Statements statements, Evidence evidence, CityKey city, EditionYear year) {
        Optional<EditionYear> before = evidence.state().before(year).map(LiveVersion::year);
        return statements.of(city, year, before);
    }

    /** What is said there, proven or open. */
    static Stream<Claim> claims(Evidence evidence) {
        return all(evidence)
                .flatMap(sheet -> Stream.concat(
                        sheet.proven().stream().map(Statement::claim),
                        sheet.open().stream().map(Finding::claim)));
    }
}
