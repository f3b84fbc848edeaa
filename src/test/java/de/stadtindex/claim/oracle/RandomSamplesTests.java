package de.stadtindex.claim.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Truth;
import de.stadtindex.core.CategoryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** On a thousand indexes made at random, two judges written apart from the engine agree with it. */
@SpringBootTest
@Import(PostgresTestConfiguration.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomSamplesTests {

    private static final Logger LOG = LoggerFactory.getLogger(RandomSamplesTests.class);

    /** The seed of the first sample; each next one has the next. */
    private static final int FIRST = Integer.getInteger("oracle.seed", 1);

    private static final int COUNT = Integer.getInteger("oracle.samples", 600);
    private static final int CLAIMS_OF_A_KIND = 2;

    private final List<SqlOracle.Asked> asked = new ArrayList<>();
    private final List<Truth> engine = new ArrayList<>();
    private final Agreement byTrial = new Agreement();
    private final Agreement byTrialOfComplete = new Agreement();
    private final Agreement bySql = new Agreement();

    @BeforeAll
    void judgeAll(@Autowired DataSource database) {
        SqlOracle oracle = new SqlOracle(database);
        SampleTables tables = new SampleTables();
        RandomSamples.from(FIRST, COUNT).forEach(sample -> {
            tables.add(sample);
            judge(sample);
        });
        tables.writeTo(oracle);
        oracle.figuresAreThere();
        List<Truth> truths = oracle.judge(asked);
        for (int i = 0; i < asked.size(); i++) {
            bySql.add(asked.get(i).set(), asked.get(i).claim(), engine.get(i), truths.get(i));
        }
        LOG.warn("{} claims, engine and every possible world:\n{}", byTrial.count(), byTrial);
        LOG.warn("{} claims, engine and SQL:\n{}", bySql.count(), bySql);
    }

    private void judge(Sample sample) {
        Evidence evidence = SampleEvidence.of(sample);
        ExactTruth exact = new ExactTruth(sample);
        boolean small = sample.cities().size() <= RandomSamples.SMALL;
        claims(sample, evidence).distinct().forEach(claim -> {
            Truth truth = evidence.judge(claim).truth();
            asked.add(new SqlOracle.Asked(sample.seed(), claim));
            engine.add(truth);
            if (small) {
                (sample.complete() ? byTrialOfComplete : byTrial).add(sample.seed(), claim, truth, exact.of(claim));
            }
        });
    }

    private static Stream<Claim> claims(Sample sample, Evidence evidence) {
        Random random = new Random(sample.seed());
        var topics = new RandomClaims.Topics(
                evidence.cities().map(city -> city.key()).sorted().toList(),
                sample.categories().stream().map(CategoryKey::new).toList(),
                evidence.state().years(),
                sample.cities().size());
        return Stream.concat(Sheets.claims(evidence), new RandomClaims(topics, random).each(CLAIMS_OF_A_KIND));
    }

    @Test
    void nothingIsSaidThatMightBeOtherwise() {
        assertThat(byTrial.contradictions()).isEmpty();
        assertThat(byTrialOfComplete.contradictions()).isEmpty();
    }

    @Test
    void nothingIsLeftOpenWhereEverythingIsKnown() {
        assertThat(byTrialOfComplete.missed()).isEmpty();
    }

    @Test
    void plainSqlAgrees() {
        assertThat(bySql.unproven()).isEmpty();
    }

    @Test
    void everyVerdictIsTriedOften() {
        assertThat(engine).hasSizeGreaterThan(COUNT * 50);
        assertThat(engine.stream().filter(truth -> truth == Truth.FALSE)).hasSizeGreaterThan(COUNT * 10);
        assertThat(engine.stream().filter(truth -> truth == Truth.UNKNOWN)).hasSizeGreaterThan(COUNT * 5);
    }
}
