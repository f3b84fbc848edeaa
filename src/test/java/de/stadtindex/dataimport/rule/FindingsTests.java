package de.stadtindex.dataimport.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.stadtindex.dataimport.file.Place;
import de.stadtindex.dataimport.rule.Finding.Severity;
import de.stadtindex.dataimport.rule.Findings.Group;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FindingsTests {

    private final Findings findings = new Findings(3);

    @Test
    void errorsComeFirstThenTheOrderInWhichPeopleMend() {
        add(FindingCode.RANK_JUMPS, Severity.WARNING, 1);
        add(FindingCode.CITY_MISSING, Severity.WARNING, 1);
        add(FindingCode.RANK_OUT_OF_RANGE, Severity.ERROR, 1);
        add(FindingCode.NUMBER_UNREADABLE, Severity.ERROR, 2);

        assertThat(findings.groups())
                .extracting(Group::code, Group::severity, Group::count)
                .containsExactly(
                        tuple(FindingCode.NUMBER_UNREADABLE, Severity.ERROR, 2),
                        tuple(FindingCode.RANK_OUT_OF_RANGE, Severity.ERROR, 1),
                        tuple(FindingCode.CITY_MISSING, Severity.WARNING, 1),
                        tuple(FindingCode.RANK_JUMPS, Severity.WARNING, 1));
    }

    @Test
    void aFloodIsCountedWholeAndKeptInPartAndHidesNoOtherKind() {
        add(FindingCode.CITY_TWICE, Severity.ERROR, 100_000);
        add(FindingCode.RANK_TWICE, Severity.WARNING, 1);

        assertThat(findings.count(Severity.ERROR)).isEqualTo(100_000);
        assertThat(findings.groups().getFirst().kept())
                .extracting(finding -> finding.place().row())
                .containsExactly(1, 2, 3);
        assertThat(findings.groups()).extracting(Group::code).contains(FindingCode.RANK_TWICE);
    }

    @Test
    void oneErrorBlocksAndAnyNumberOfWarningsDoesNot() {
        assertThat(findings.isEmpty()).isTrue();
        add(FindingCode.RANK_TWICE, Severity.WARNING, 9);
        assertThat(findings.blocks()).isFalse();

        add(FindingCode.CITY_TWICE, Severity.ERROR, 1);

        assertThat(findings.blocks()).isTrue();
        assertThat(findings.isEmpty()).isFalse();
    }

    @Test
    void everyRuleIsAskedOfADraft() {
        findings.check(Drafts.draft(3).line("Kiel", Drafts.OVERALL, 4, null).build());

        assertThat(findings.groups())
                .extracting(Group::code)
                .containsExactly(
                        FindingCode.CITY_NOT_RANKED, FindingCode.RANK_OUT_OF_RANGE, FindingCode.CITY_COUNT_DIFFERS);
    }

    @Test
    void faultsAreDeclaredInTheOrderOfWhatTheyAreAbout() {
        assertThat(FindingCode.values())
                .isSortedAccordingTo((one, other) -> one.topic().compareTo(other.topic()));
    }

    private void add(FindingCode code, Severity severity, int times) {
        IntStream.rangeClosed(1, times)
                .mapToObj(row -> new Finding(code, severity, new Place("a", row, 1, "b"), "", Expectation.of("number")))
                .forEach(findings::add);
    }
}
