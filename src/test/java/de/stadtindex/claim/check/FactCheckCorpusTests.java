package de.stadtindex.claim.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.city.CityEntry;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.check.corpus.LabelledText;
import de.stadtindex.claim.check.corpus.LabelledTexts;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.DataStates;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The fact check against the labelled corpus, on the real figures. */
@SpringBootTest
@Import(PostgresTestConfiguration.class)
class FactCheckCorpusTests {

    private static final double LEAST_RECALL = 0.95;
    private static final double LEAST_PRECISION = 0.98;

    @Autowired
    private Evidences evidences;

    @Autowired
    private DataStates states;

    @Autowired
    private CityDirectory directory;

    @Autowired
    private FactChecks checks;

    @ParameterizedTest
    @ValueSource(strings = {"german.txt", "english.txt", "press-release.txt"})
    void claimsAreFoundAndJudgedRightly(String file) {
        CorpusScore score = score(file);

        assertThat(score.recall()).as("%s", score.problems()).isGreaterThanOrEqualTo(LEAST_RECALL);
        assertThat(score.precision()).as("%s", score.problems()).isGreaterThanOrEqualTo(LEAST_PRECISION);
        assertThat(score.falselySupported()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"heldout-german.txt, 0.96, 0.97", "heldout-english.txt, 0.955, 0.95"})
    void textsOfPeopleWhoHadNotSeenTheRulesAreReadToo(String file, double recall, double precision) {
        CorpusScore score = score(file);

        assertThat(score.recall()).as("%s", score.problems()).isGreaterThanOrEqualTo(recall);
        assertThat(score.precision()).as("%s", score.problems()).isGreaterThanOrEqualTo(precision);
        assertThat(score.falselySupported()).isEmpty();
    }

    /** Nobody has mended a rule for these: what they reach is what a text from elsewhere may expect. */
    @ParameterizedTest
    @CsvSource({"unseen-german.txt, 0.96, 0.93", "unseen-english.txt, 0.96, 0.885"})
    void textsNoRuleWasTunedOnAreReadAsFarAsIsSaidOfThem(String file, double recall, double precision) {
        CorpusScore score = score(file);

        assertThat(score.recall()).as("%s", score.problems()).isGreaterThanOrEqualTo(recall);
        assertThat(score.precision()).as("%s", score.problems()).isGreaterThanOrEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-claims.txt", "heldout-no-claims.txt"})
    void nothingIsFoundWhereThereIsNoClaim(String file) {
        assertThat(score(file).problems()).isEmpty();
    }

    @Test
    void theRealPressReleaseIsJudgedWhole() {
        CorpusScore score = score("press-release.txt");

        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.problems()).isEmpty();
    }

    private CorpusScore score(String file) {
        Evidence evidence = evidences.of(states.current());
        CorpusScore score = new CorpusScore();
        LabelledTexts.read(file).forEach(text -> score.add(text, check(text, evidence)));
        return score;
    }

    private List<CheckedClaim> check(LabelledText text, Evidence evidence) {
        EditionYear year = text.year() == null ? evidence.state().newest().year() : new EditionYear(text.year());
        return checks.check(
                text.text(),
                evidence,
                year,
                Optional.ofNullable(text.slug()).flatMap(directory::bySlug).map(CityEntry::key));
    }
}
