package de.stadtindex.claim.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.Snapshot;
import de.stadtindex.claim.Statement;
import de.stadtindex.claim.Truth;
import de.stadtindex.ranking.DataStates;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Every sentence about the bundled figures holds by plain SQL over the files themselves. */
@SpringBootTest
@Import(PostgresTestConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundledSheetsTests {

    private static final Logger LOG = LoggerFactory.getLogger(BundledSheetsTests.class);
    private static final int CLAIMS_OF_A_KIND = 40;

    /** One participant is presumed only; the engine lets a stranger in its place be of any state, the oracle of none. */
    private static final int WITH_PRESUMED = 2019;

    private Evidence evidence;
    private SqlOracle oracle;

    @BeforeAll
    void layOut(@Autowired Evidences evidences, @Autowired DataStates states, @Autowired DataSource database) {
        evidence = evidences.of(states.current());
        oracle = new SqlOracle(database);
        BundledTables.writeTo(oracle);
    }

    @Test
    void everyProvenSentenceIsTrueAndEveryOpenOneIsNot() {
        List<Claim> proven = Sheets.all(evidence)
                .flatMap(sheet -> sheet.proven().stream().map(Statement::claim))
                .distinct()
                .toList();
        List<Claim> open = Sheets.claims(evidence)
                .filter(claim -> evidence.judge(claim).truth() == Truth.UNKNOWN)
                .distinct()
                .toList();

        assertThat(compared(proven).contradictions()).isEmpty();
        assertThat(compared(open).missed()).allSatisfy(dispute -> {
            assertThat(dispute.claim().year().value()).isEqualTo(WITH_PRESUMED);
            assertThat(dispute.claim()).isInstanceOf(Snapshot.Placed.class);
        });
        assertThat(proven).hasSizeGreaterThan(4000);
    }

    @Test
    void whatAnybodyMayClaimIsJudgedAlike() {
        var topics = new RandomClaims.Topics(
                evidence.cities().map(city -> city.key()).sorted().toList(),
                evidence.categories().keys(),
                evidence.state().years(),
                83);

        Agreement agreement = compared(new RandomClaims(topics, new Random(1))
                .each(CLAIMS_OF_A_KIND)
                .distinct()
                .toList());

        assertThat(agreement.unproven()).isEmpty();
    }

    private Agreement compared(List<Claim> claims) {
        List<Truth> truths = oracle.judge(claims.stream()
                .map(claim -> new SqlOracle.Asked(BundledTables.SET, claim))
                .toList());
        Agreement agreement = new Agreement();
        for (int i = 0; i < claims.size(); i++) {
            agreement.add(
                    BundledTables.SET,
                    claims.get(i),
                    evidence.judge(claims.get(i)).truth(),
                    truths.get(i));
        }
        LOG.warn("{} claims, engine and SQL:\n{}", agreement.count(), agreement);
        return agreement;
    }
}
