package de.stadtindex.opendata.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.dataimport.ImportOutcome.Checked;
import de.stadtindex.dataimport.rule.FindingCode;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.VersionContent;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was taken away as a package comes back as the same figures. */
class GivenBackTests extends GivingBack {

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2022, 2023, 2024, 2025})
    void theSameFiguresComeBack(int year) {
        LiveVersion live = openVersion(year);

        Checked checked = check(year, table(live));

        assertThat(cells(checked.content())).isEqualTo(cells(results.of(live).content()));
        assertThat(checked.findings().blocks()).isFalse();
        assertThat(checked.findings().groups()).noneMatch(group -> group.code().topic() == FindingCode.Topic.READING);
        assertThat(checked.skipped()).isEmpty();
    }

    private static Map<String, String> cells(VersionContent content) {
        return content.figures().stream()
                .collect(Collectors.toMap(
                        cell -> cell.city() + " " + cell.category(),
                        cell -> cell.figure().toString()));
    }
}
