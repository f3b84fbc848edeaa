package de.stadtindex.claim.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.PostgresTestConfiguration;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.claim.Claim;
import de.stadtindex.claim.ClaimSentences;
import de.stadtindex.claim.ClaimType;
import de.stadtindex.claim.Evidence;
import de.stadtindex.claim.Evidences;
import de.stadtindex.claim.History;
import de.stadtindex.claim.Statement;
import de.stadtindex.claim.Statements;
import de.stadtindex.claim.Voice;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What our own sheets prove of any city in any edition, the fact check never refutes. */
@SpringBootTest
@Import(PostgresTestConfiguration.class)
class OwnSentencesTests {

    @Autowired
    private Evidences evidences;

    @Autowired
    private DataStates states;

    @Autowired
    private CityDirectory directory;

    @Autowired
    private Wording wording;

    @Autowired
    private FactChecks checks;

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void noneIsRefuted(Locale locale) {
        Evidence evidence = evidences.of(states.current());
        ClaimSentences sentences = new ClaimSentences(evidence, wording.in(locale));
        Map<String, Claim> told = new LinkedHashMap<>();
        claims(evidence).forEach(claim -> told.putIfAbsent(sentences.say(claim, Voice.PRESS), claim));

        assertThat(told).hasSizeGreaterThan(5000);
        assertThat(told.entrySet())
                .filteredOn(one -> refutes(one.getKey(), one.getValue(), evidence))
                .extracting(Map.Entry::getKey)
                .isEmpty();
    }

    /** What is said to hold for the first time, or as never before, is read as that. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void whatIsSaidOfAllEditionsIsReadAsThat(Locale locale) {
        Evidence evidence = evidences.of(states.current());
        ClaimSentences sentences = new ClaimSentences(evidence, wording.in(locale));
        List<Claim> counted = claims(evidence)
                .filter(claim -> claim instanceof History && claim.type() != ClaimType.STREAK)
                .distinct()
                .toList();

        assertThat(counted)
                .hasSizeGreaterThan(100)
                .allSatisfy(claim -> assertThat(
                                checks.check(sentences.say(claim, Voice.PRESS), evidence, claim.year(), claim.city()))
                        .as(sentences.say(claim, Voice.PRESS))
                        .anySatisfy(found -> {
                            assertThat(found.type()).isEqualTo(claim.type());
                            assertThat(found.verdict()).isEqualTo(Verdict.SUPPORTED);
                        }));
    }

    private boolean refutes(String sentence, Claim claim, Evidence evidence) {
        return checks.check(sentence, evidence, claim.year(), claim.city()).stream()
                .anyMatch(found -> found.verdict() == Verdict.REFUTED);
    }

    private Stream<Claim> claims(Evidence evidence) {
        List<LiveVersion> versions = evidence.state().versions();
        return directory.all().stream()
                .flatMap(city -> versions.stream()
                        .flatMap(version -> new Statements(evidence)
                                        .of(
                                                city.key(),
                                                version.year(),
                                                evidence.state()
                                                        .before(version.year())
                                                        .map(LiveVersion::year))
                                        .proven()
                                        .stream()))
                .map(Statement::claim);
    }
}
